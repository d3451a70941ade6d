namespace KubeSharp.Build.Tests;

/// <summary>A build: what it printed, and its binary log.</summary>
internal sealed record BuildRun(ConsoleResult Result, BuildLog Log)
{
    /// <summary>Fails the test with everything that was printed, unless the build succeeded.</summary>
    public BuildRun Succeeds()
    {
        Result.Succeeds();
        return this;
    }

    /// <summary>Fails the test with everything that was printed, if the build succeeded.</summary>
    public BuildRun Fails()
    {
        Result.Fails();
        return this;
    }
}

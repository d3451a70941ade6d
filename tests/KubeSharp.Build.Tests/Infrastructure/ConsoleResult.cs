using Xunit;

namespace KubeSharp.Build.Tests;

/// <summary>What a run of a program gave.</summary>
internal sealed record ConsoleResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test with everything that was printed, unless the run succeeded.</summary>
    public ConsoleResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>Fails the test with everything that was printed, if the run succeeded.</summary>
    public ConsoleResult Fails()
    {
        Assert.True(ExitCode != 0, $"did not fail\n{Output}\n{Error}");
        return this;
    }
}

using Xunit;

namespace KubeSharp.Build.Tests;

/// <summary>What a run of <c>dotnet</c> gave.</summary>
internal sealed record DotNetResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test with everything that was printed, unless the run succeeded.</summary>
    public DotNetResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }

    /// <summary>Fails the test with everything that was printed, if the run succeeded.</summary>
    public DotNetResult Fails()
    {
        Assert.True(ExitCode != 0, $"did not fail\n{Output}\n{Error}");
        return this;
    }
}

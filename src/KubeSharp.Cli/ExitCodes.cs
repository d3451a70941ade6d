namespace KubeSharp.Cli;

/// <summary>What the tool's exit codes mean; the same as those of a program that uses <c>KubeApp</c>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Diagnostics = 1;
    public const int Usage = 2;
}

using Xunit;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>A fact about devices, modes and links of files as Unix has them, which is skipped on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        Skip = OperatingSystem.IsWindows() ? "Windows has no such files" : null;
    }
}

using System.Runtime.CompilerServices;

namespace KubeSharp.Schema.Yaml;

/// <summary>Options of the just-in-time compiler that the base library of .NET Standard does not name.</summary>
internal static class Optimization
{
    /// <summary>
    /// Compiles a method once, with optimisation: a compiler process on the command line has read all schemas before the runtime would
    /// find out that their reader runs often (<c>MethodImplOptions.AggressiveOptimization</c>).
    /// </summary>
    public const MethodImplOptions FromTheStart = (MethodImplOptions)512;
}

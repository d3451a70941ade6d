using Microsoft.Build.Logging.StructuredLogger;
using MSBuildTarget = Microsoft.Build.Logging.StructuredLogger.Target;
using MSBuildTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace KubeSharp.Build.Tests;

/// <summary>What a binary log says about our targets.</summary>
internal sealed class BuildLog
{
    private const string RunTarget = "_KubeSharpRunProgram";

    private readonly List<MSBuildTarget> _targets = [];
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];
    private readonly List<MSBuildTask> _programs = [];

    public BuildLog(string path) => BinaryLog.ReadBuild(path).VisitAllChildren<BaseNode>(node =>
    {
        switch (node)
        {
            case MSBuildTarget { Name: var name } target when name.Contains("KubeSharp", StringComparison.Ordinal):
                _targets.Add(target);
                break;
            case MSBuildTask { Name: "Exec" } task when task.GetNearestParent<MSBuildTarget>()?.Name == RunTarget:
                _programs.Add(task);
                break;
            case Error error:
                _errors.Add(Format(error.File, error.LineNumber, error.Code, error.Text));
                break;
            case Warning warning:
                _warnings.Add(Format(warning.File, warning.LineNumber, warning.Code, warning.Text));
                break;
        }
    });

    /// <summary>How often the user's program was run.</summary>
    public int Emissions => _programs.Count;

    /// <summary>The time spent in all of our targets.</summary>
    public TimeSpan TimeOfOurTargets => _targets.Aggregate(TimeSpan.Zero, (sum, target) => sum + target.Duration);

    /// <summary>The errors, as <c>file(line): code: text</c>.</summary>
    public IReadOnlyList<string> Errors => [.. _errors.Distinct()];

    /// <summary>The warnings, as <c>file(line): code: text</c>.</summary>
    public IReadOnlyList<string> Warnings => [.. _warnings.Distinct()];

    private static string Format(string? file, int line, string? code, string? text) =>
        $"{Path.GetFileName(file)}({line}): {code}: {text}";
}

using Microsoft.Build.Logging.StructuredLogger;
using MSBuildTarget = Microsoft.Build.Logging.StructuredLogger.Target;
using MSBuildTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace KubeSharp.Build.Tests;

/// <summary>What a binary log says about our targets.</summary>
internal sealed class BuildLog
{
    private const string RunTarget = "_KubeSharpRunProgram";

    private readonly List<MSBuildTarget> _targets = [];
    private readonly List<Error> _errors = [];
    private readonly List<Warning> _warnings = [];
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
                _errors.Add(error);
                break;
            case Warning warning:
                _warnings.Add(warning);
                break;
        }
    });

    /// <summary>How often the user's program was run.</summary>
    public int Emissions => _programs.Count;

    /// <summary>The time spent in all of our targets. A target that had to wait for others to be built before it does not count them twice.</summary>
    public TimeSpan TimeOfOurTargets => _targets.Aggregate(TimeSpan.Zero, (sum, target) => sum + target.Duration);

    /// <summary>The errors, as <c>file(line): code: text</c>.</summary>
    public IReadOnlyList<string> Errors => [.. _errors.Select(error => Format(error.File, error.LineNumber, error.Code, error.Text)).Distinct()];

    /// <summary>The warnings, as <c>file(line): code: text</c>.</summary>
    public IReadOnlyList<string> Warnings => [.. _warnings.Select(warning => Format(warning.File, warning.LineNumber, warning.Code, warning.Text)).Distinct()];

    private static string Format(string? file, int line, string? code, string? text) => $"{Path.GetFileName(file)}({line}): {code}: {text}";
}

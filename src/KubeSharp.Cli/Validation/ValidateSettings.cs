using KubeSharp.Rules.Cluster;

namespace KubeSharp.Cli.Validation;

/// <summary>What is asked of <c>validate</c>.</summary>
internal sealed record ValidateSettings
{
    /// <summary>Files, folders and standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Files and folders of schemas.</summary>
    public required IReadOnlyList<string> Schemas { get; init; }

    /// <summary>The release of the cluster; null where none is stated.</summary>
    public KubernetesVersion? Cluster { get; init; }

    /// <summary>Whether the files hold all that they refer to.</summary>
    public bool IsComplete { get; init; }

    /// <summary><c>text</c>, <c>json</c> or <c>sarif</c>.</summary>
    public required string Output { get; init; }

    /// <summary>The advice that is given.</summary>
    public required AdviceChoice Advice { get; init; }
}

using KubeSharp.Rules.Catalogue;

namespace KubeSharp.Rules.Cluster;

/// <summary>In which releases a kind, type or field can be used.</summary>
/// <param name="Since">The first release that has it; null where it is older than all that is known.</param>
/// <param name="DeprecatedIn">The release that deprecates it; null where none does.</param>
/// <param name="RemovedIn">The first release without it; null where none is.</param>
/// <param name="ReplacedBy">What to use in its place; null where nothing is named.</param>
internal readonly record struct Lifecycle(KubernetesVersion? Since, KubernetesVersion? DeprecatedIn, KubernetesVersion? RemovedIn, string? ReplacedBy)
{
    /// <summary>What a cluster has against it; null where it takes it without a word.</summary>
    /// <param name="what">What it is, for the message, such as <c>the field 'hostnameOverride'</c>.</param>
    /// <param name="cluster">The release of the cluster; null where none is stated: then only deprecation is told.</param>
    public (Rule Rule, string Message)? Judge(string what, KubernetesVersion? cluster)
    {
        var replacement = ReplacedBy is null ? "" : $"; use {ReplacedBy}";
        if (cluster is { } version)
        {
            if (Since is { } since && since > version)
            {
                return (RuleCatalogue.NewerThanCluster, $"{what} exists since Kubernetes {since}; the cluster is {version}");
            }

            if (RemovedIn is { } removed && removed <= version)
            {
                return (RuleCatalogue.RemovedFromCluster, $"{what} is no longer served since Kubernetes {removed}; the cluster is {version}{replacement}");
            }
        }

        return DeprecatedIn is { } deprecated && deprecated <= (cluster ?? KubernetesVersion.Newest)
            ? (RuleCatalogue.Deprecated, $"{what} is deprecated since Kubernetes {deprecated}{(RemovedIn is { } end ? $" and goes with {end}" : "")}{replacement}")
            : null;
    }
}

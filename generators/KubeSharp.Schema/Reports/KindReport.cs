using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Reports;

/// <summary>What became of the objects inside one kind.</summary>
/// <param name="ApiVersion">The kind's group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Matched">The objects that are of Kubernetes' types, ordered by path.</param>
/// <param name="Near">The objects that came near, ordered by path.</param>
/// <param name="Own">How many objects are of other types, those that came near among them.</param>
internal sealed record KindReport(
    string ApiVersion, string Kind, IReadOnlyList<UnificationEntry> Matched, IReadOnlyList<UnificationEntry> Near, long Own);

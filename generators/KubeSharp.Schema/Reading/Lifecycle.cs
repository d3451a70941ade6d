namespace KubeSharp.Schema.Reading;

/// <summary>
/// In which releases of Kubernetes a kind or a field can be used; versions such as <c>1.34</c>, null where unknown or never.
/// </summary>
/// <param name="Since">The first release that has it.</param>
/// <param name="DeprecatedIn">The release that deprecates it.</param>
/// <param name="RemovedIn">The first release that no longer has it.</param>
/// <param name="ReplacedBy">What to use in its place, such as <c>apps/v1 Deployment</c>.</param>
internal sealed record Lifecycle(string? Since, string? DeprecatedIn, string? RemovedIn, string? ReplacedBy)
{
    /// <summary>Nothing is known.</summary>
    public static Lifecycle Unknown { get; } = new(null, null, null, null);
}

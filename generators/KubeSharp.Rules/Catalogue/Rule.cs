namespace KubeSharp.Rules.Catalogue;

/// <summary>A rule of the catalogue: what its findings have in common. The page of a rule is made of it.</summary>
/// <param name="Id">The id, such as <c>KUBE1017</c>; never given to another meaning.</param>
/// <param name="Title">The rule in a few words, as an imperative of what is right.</param>
/// <param name="Severity">What a finding means.</param>
/// <param name="Reason">Why, with the source of the rule.</param>
/// <param name="Bad">C# that earns a finding: members of a stack's constructor.</param>
/// <param name="Good">The same, mended.</param>
internal sealed record Rule(string Id, string Title, RuleSeverity Severity, string Reason, string Bad, string Good)
{
    /// <summary>What kind of advice it is, such as <c>Reliability</c>; for what is refused the server's own word.</summary>
    public string Category { get; init; } = "ApiServer";

    /// <summary>Whether it is looked for unless somebody asks for it: advice that much good code would earn is not.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>Where the rule is described.</summary>
    public string HelpLink => $"https://github.com/kubesharp/kubesharp/blob/main/generators/KubeSharp.Rules/RULES.md#{Id.ToLowerInvariant()}";
}

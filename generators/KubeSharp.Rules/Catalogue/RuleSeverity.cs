namespace KubeSharp.Rules.Catalogue;

/// <summary>What a finding means.</summary>
internal enum RuleSeverity
{
    /// <summary>The API server takes it; it is likely not meant, or not good.</summary>
    Advice,

    /// <summary>The API server refuses it.</summary>
    Refused,

    /// <summary>The API server takes it, and it cannot work: objects of one app contradict each other.</summary>
    Contradiction,
}

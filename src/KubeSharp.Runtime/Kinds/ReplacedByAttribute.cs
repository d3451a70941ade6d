namespace KubeSharp;

/// <summary>What to use in place of a deprecated kind or field.</summary>
/// <param name="replacement">The replacement, such as <c>apps/v1 Deployment</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ReplacedByAttribute(string replacement) : Attribute
{
    /// <summary>The replacement, such as <c>apps/v1 Deployment</c>.</summary>
    public string Replacement { get; } = replacement;
}

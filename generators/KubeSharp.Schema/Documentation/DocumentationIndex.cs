using KubeSharp.Schema.Naming;

namespace KubeSharp.Schema.Documentation;

/// <summary>Finds Kubernetes' description of a schema or property among those of KubernetesClient's models.</summary>
/// <remarks>
/// The models are named by version and type (<c>V1Container</c>), and where groups share a type's name by the group as well
/// (<c>Rbacv1Subject</c>). The package follows a newer Kubernetes than the schema may: a type or property that its version has lost is
/// looked up in the type's other versions, in newer ones first.
/// </remarks>
internal sealed class DocumentationIndex : IEquatable<DocumentationIndex>
{
    /// <summary>The versions that Kubernetes has used, in their order of age.</summary>
    private static readonly string[] s_versions =
    [
        "v1alpha1", "v1alpha2", "v1alpha3", "v1alpha4", "v1beta1", "v1beta2", "v1beta3", "v1", "v2alpha1", "v2beta1", "v2beta2", "v2",
    ];

    private readonly Dictionary<string, string> _summaries;

    /// <summary>Takes the summaries, as they stand in the file, by <c>V1Container</c> and <c>V1Container.Image</c>.</summary>
    internal DocumentationIndex(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <summary>The number of types and properties that have a summary element.</summary>
    public int Count => _summaries.Count;

    /// <summary>The description of a type, as plain text, or null when there is none.</summary>
    /// <param name="schemaName">The schema's name in the document: <c>io.k8s.api.core.v1.Container</c>.</param>
    public string? FindType(string schemaName)
    {
        foreach (var model in ModelNames(schemaName))
        {
            if (TextOf(model) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The description of a property, as plain text, or null when there is none.</summary>
    /// <param name="schemaName">The schema's name in the document: <c>io.k8s.api.core.v1.Container</c>.</param>
    /// <param name="wireName">The property's name as it is written in YAML: <c>imagePullPolicy</c>.</param>
    public string? FindProperty(string schemaName, string wireName)
    {
        var member = PascalCase(wireName);
        if (member.Length == 0)
        {
            return null;
        }

        foreach (var model in ModelNames(schemaName))
        {
            // A name that C# or the model itself has taken is given a suffix: NamespaceProperty, RefProperty, BoolValue.
            var text = TextOf($"{model}.{member}") ?? TextOf($"{model}.{member}Property")
                ?? (wireName is "bool" or "int" or "string" ? TextOf($"{model}.{member}Value") : null);
            if (text is not null)
            {
                return text;
            }
        }

        return KubernetesSchemaName.TryParse(schemaName, out var name)
            && UndescribedProperties.Descriptions.TryGetValue($"{name.Group}.{name.Version}.{name.TypeName}.{wireName}", out var ownWords)
            ? ownWords
            : null;
    }

    public bool Equals(DocumentationIndex? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Count == other.Count
                && _summaries.All(pair => other._summaries.TryGetValue(pair.Key, out var summary) && summary == pair.Value)));

    public override bool Equals(object? obj) => Equals(obj as DocumentationIndex);

    public override int GetHashCode() => Count;

    private static IEnumerable<string> ModelNames(string schemaName)
    {
        if (!KubernetesSchemaName.TryParse(schemaName, out var name))
        {
            yield break;
        }

        foreach (var version in OwnAndSiblings(name.Version))
        {
            yield return Capitalized(name.Group) + version + name.TypeName;
            yield return Capitalized(version) + name.TypeName;
        }
    }

    /// <summary>The version itself, then the newer ones, then the older ones, the nearest first.</summary>
    private static IEnumerable<string> OwnAndSiblings(string version)
    {
        yield return version;
        var own = Array.IndexOf(s_versions, version);
        for (var newer = own + 1; newer < s_versions.Length; newer++)
        {
            yield return s_versions[newer];
        }

        for (var older = own - 1; older >= 0; older--)
        {
            yield return s_versions[older];
        }
    }

    /// <summary>KubernetesClient's names: <c>clusterIPs</c> is ClusterIPs, <c>x-kubernetes-map-type</c> is XKubernetesMapType.</summary>
    private static string PascalCase(string wireName) =>
        string.Concat(wireName.Split('-', '_', '.', '$').Select(Capitalized));

    private static string Capitalized(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word.Substring(1);

    private string? TextOf(string member) =>
        _summaries.TryGetValue(member, out var summary) && SummaryText.Read(summary) is { Length: > 0 } text ? text : null;
}

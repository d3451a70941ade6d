namespace KubeSharp.Schema.Naming;

/// <summary>Finds the Go type of an enum-valued property of Kubernetes' own schemas.</summary>
/// <remarks>
/// An OpenAPI document repeats the values of an enum at every use and never says what the enum is called; see <see cref="EnumNameTable"/>.
/// </remarks>
internal static class EnumNames
{
    private static readonly Dictionary<string, EnumName> s_byUse = Index();

    /// <summary>Every use in the table (<c>core.v1.Container.imagePullPolicy</c>) with the name that it stands for.</summary>
    public static IReadOnlyDictionary<string, EnumName> All => s_byUse;

    /// <summary>Looks up the enum that a property, the items of its list or the values of its map take their value from.</summary>
    /// <param name="schemaName">The name of the schema in the document, for example <c>io.k8s.api.core.v1.Container</c>.</param>
    /// <param name="property">The property's name as it is written in YAML, for example <c>imagePullPolicy</c>.</param>
    /// <param name="name">The enum's name when there is one.</param>
    /// <returns>False for what is no enum of Kubernetes, or not one that the table knows: the caller then derives a name.</returns>
    public static bool TryFind(string schemaName, string property, out EnumName name)
    {
        name = default;
        return KubernetesSchemaName.TryParse(schemaName, out var schema)
            && s_byUse.TryGetValue($"{schema.Group}.{schema.Version}.{schema.TypeName}.{property}", out name);
    }

    private static Dictionary<string, EnumName> Index()
    {
        var byUse = new Dictionary<string, EnumName>(StringComparer.Ordinal);
        foreach (var (package, typeName, uses) in EnumNameTable.Rows)
        {
            foreach (var use in uses)
            {
                byUse.Add(use, new EnumName(package, typeName));
            }
        }

        return byUse;
    }
}

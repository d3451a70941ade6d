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
        return TryShorten(schemaName, out var type) && s_byUse.TryGetValue(type + "." + property, out name);
    }

    /// <summary>Turns the name of one of Kubernetes' own schemas into package and type: <c>core.v1.Container</c>.</summary>
    /// <returns>False for a schema of somebody else: a custom resource may well be called <c>core.v1.Container</c> behind another prefix.</returns>
    private static bool TryShorten(string schemaName, out string type)
    {
        type = "";
        if (!schemaName.StartsWith("io.k8s.", StringComparison.Ordinal))
        {
            return false;
        }

        var start = schemaName.Length;
        for (var segments = 0; segments < 3; segments++)
        {
            start = start > 0 ? schemaName.LastIndexOf('.', start - 1) : -1;
            if (start < 0)
            {
                return false;
            }
        }

        type = schemaName.Substring(start + 1);
        return true;
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

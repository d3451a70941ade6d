namespace KubeSharp.Rules.Cel.Types;

/// <summary>The types that expressions can name as values.</summary>
internal static class CelTypeNames
{
    private static readonly Dictionary<string, CelType> s_types = new CelType[]
    {
        CelType.Null, CelType.Boolean, CelType.Integer, CelType.Unsigned, CelType.Double, CelType.Text, CelType.Bytes, CelType.Timestamp,
        CelType.Duration, CelType.Type, CelType.List(CelType.Dynamic), CelType.Map(CelType.Dynamic, CelType.Dynamic),
        CelType.Optional(CelType.Dynamic), CelExtensionTypes.Url, CelExtensionTypes.Quantity, CelExtensionTypes.Address,
        CelExtensionTypes.Cidr,
        CelExtensionTypes.Semver, CelExtensionTypes.Format, CelExtensionTypes.Authorizer,
    }.ToDictionary(static type => type.Name, StringComparer.Ordinal);

    /// <summary>The type of a name; null when no type has it.</summary>
    public static CelType? Find(string name) => s_types.TryGetValue(name, out var type) ? type : null;
}

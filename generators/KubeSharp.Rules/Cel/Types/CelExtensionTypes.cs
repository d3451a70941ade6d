namespace KubeSharp.Rules.Cel.Types;

/// <summary>The types of Kubernetes' extensions (https://kubernetes.io/docs/reference/using-api/cel).</summary>
internal static class CelExtensionTypes
{
    private static readonly Dictionary<string, CelType> s_types = new(StringComparer.Ordinal)
    {
        ["url"] = CelType.Opaque("kubernetes.URL"),
        ["quantity"] = CelType.Opaque("kubernetes.Quantity"),
        ["ip"] = CelType.Opaque("net.IP"),
        ["cidr"] = CelType.Opaque("net.CIDR"),
        ["semver"] = CelType.Opaque("kubernetes.Semver"),
        ["image"] = CelType.Opaque("kubernetes.Image"),
        ["format"] = CelType.Opaque("kubernetes.NamedFormat"),
        ["authorizer"] = CelType.Opaque("kubernetes.authorization.Authorizer"),
        ["pathCheck"] = CelType.Opaque("kubernetes.authorization.PathCheck"),
        ["groupCheck"] = CelType.Opaque("kubernetes.authorization.GroupCheck"),
        ["resourceCheck"] = CelType.Opaque("kubernetes.authorization.ResourceCheck"),
        ["decision"] = CelType.Opaque("kubernetes.authorization.Decision"),
    };

    public static CelType Url => s_types["url"];

    public static CelType Quantity => s_types["quantity"];

    public static CelType Address => s_types["ip"];

    public static CelType Cidr => s_types["cidr"];

    public static CelType Semver => s_types["semver"];

    public static CelType Format => s_types["format"];

    public static CelType Authorizer => s_types["authorizer"];

    public static CelType ResourceCheck => s_types["resourceCheck"];

    public static CelType Find(string name) => s_types[name];
}

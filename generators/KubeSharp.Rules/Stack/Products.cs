namespace KubeSharp.Rules.Stack;

/// <summary>Objects that controllers make of others, under a name that the others state.</summary>
internal static class Products
{
    public static IEnumerable<ObjectReference> Of(StackObject value)
    {
        var spec = value.Root["spec"];
        switch (value.Group, value.Kind)
        {
            case ("cert-manager.io", "Certificate"):
                return Secret(value.Namespace, spec["secretName"].Text);
            case ("external-secrets.io", "ExternalSecret"):
                return Secret(value.Namespace, spec["target"]["name"].TextOr(value.Name));
            case ("external-secrets.io", "ClusterExternalSecret"):
                var own = spec["externalSecretName"].TextOr(value.Name) ?? value.Name;
                return Secret("", spec["externalSecretSpec"]["target"]["name"].TextOr(own));
            case ("bitnami.com", "SealedSecret"):
                return Secret(value.Namespace, spec["template"]["metadata"]["name"].TextOr(value.Name));
            default:
                return [];
        }
    }

    private static ObjectReference[] Secret(string space, string? name) => name is { Length: > 0 } ? [new("", "Secret", space, name)] : [];
}


namespace KubeSharp.Schema.Model;

/// <summary>
/// Kubernetes' schemas that the runtime has a value for. They are known by name, since documents describe them in several ways (Quantity is
/// a text in v2, text or number in v3) and some not at all.
/// </summary>
internal static class WellKnownTypes
{
    private static readonly Dictionary<string, ScalarKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["io.k8s.apimachinery.pkg.api.resource.Quantity"] = ScalarKind.Quantity,
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Time"] = ScalarKind.Time,
        ["io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime"] = ScalarKind.MicroTime,
        ["io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"] = ScalarKind.Value,
        ["io.k8s.apimachinery.pkg.runtime.RawExtension"] = ScalarKind.Value,
        ["io.k8s.apimachinery.pkg.util.intstr.IntOrString"] = ScalarKind.IntOrString,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON"] = ScalarKind.Value,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray"] = ScalarKind.Value,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool"] = ScalarKind.Value,
        ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray"] = ScalarKind.Value,
    };

    public static FieldType? Find(string schemaName) =>
        s_kinds.TryGetValue(schemaName, out var kind) ? new FieldType.Scalar(kind) : null;
}

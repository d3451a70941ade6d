using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Cel;

/// <summary>The environments of Kubernetes.</summary>
internal sealed partial class CelEnvironment
{
    private static readonly CelType s_texts = CelType.List(CelType.Text);

    /// <summary>A rule of a schema (<c>x-kubernetes-validations</c>): <c>self</c> and <c>oldSelf</c>.</summary>
    /// <param name="schema">The schema that has the rule, as a CustomResourceDefinition writes it.</param>
    /// <param name="isResourceRoot">Whether it is the schema of a whole object.</param>
    /// <param name="hasOptionalOldSelf">Whether <c>oldSelf</c> is an optional.</param>
    public static CelEnvironment ForSchemaRule(RuleNode schema, bool isResourceRoot = false, bool hasOptionalOldSelf = false) =>
        ForSchemaRule(StructuralSchema.Read(schema), isResourceRoot, hasOptionalOldSelf);

    /// <inheritdoc cref="ForSchemaRule(RuleNode, bool, bool)"/>
    public static CelEnvironment ForSchemaRule(StructuralSchema schema, bool isResourceRoot = false, bool hasOptionalOldSelf = false)
    {
        var self = SchemaTypes.Of(schema, isResourceRoot) ?? CelType.Dynamic;
        var variables = new Dictionary<string, CelType>(StringComparer.Ordinal)
        {
            ["self"] = self,
            ["oldSelf"] = hasOptionalOldSelf ? CelType.Optional(self) : self,
        };
        return new(variables, CelTypeKind.Boolean);
    }

    /// <summary>An expression of a ValidatingAdmissionPolicy or MutatingAdmissionPolicy.</summary>
    /// <param name="hasParams">Whether the policy has a kind of parameters.</param>
    /// <param name="hasAuthorizer">Whether the authorizer can be asked; not so in message expressions.</param>
    /// <param name="variables">The types of the policy's variables so far; null where they cannot be used.</param>
    /// <param name="isMutating">Whether the expression is a mutation.</param>
    public static CelEnvironment ForAdmissionPolicy(
        bool hasParams,
        bool hasAuthorizer = true,
        IReadOnlyDictionary<string, CelType>? variables = null,
        bool isMutating = false)
    {
        var known = AdmissionVariables(hasAuthorizer);
        known["namespaceObject"] = Namespace();
        if (hasParams)
        {
            known["params"] = CelType.Dynamic;
        }

        if (variables is not null)
        {
            known["variables"] = CelType.Object("kubernetes.variables", variables);
        }

        return new(known, isMutating ? [] : [CelTypeKind.Boolean]) { IsMutating = isMutating, RefusesDynamicResults = !isMutating };
    }

    /// <summary>A match condition of a webhook; a policy's may also use parameters, and the namespace.</summary>
    public static CelEnvironment ForMatchCondition(bool isOfPolicy = false, bool hasParams = false) => isOfPolicy
        ? ForAdmissionPolicy(hasParams)
        : new(AdmissionVariables(hasAuthorizer: true), CelTypeKind.Boolean) { RefusesDynamicResults = true };

    /// <summary>A selector of devices (dynamic resource allocation): <c>device</c>.</summary>
    public static CelEnvironment ForDeviceSelector()
    {
        var attributes = CelType.Map(CelType.Text, CelType.Map(CelType.Text, CelType.Dynamic));
        var capacity = CelType.Map(CelType.Text, CelType.Map(CelType.Text, CelExtensionTypes.Quantity));
        var device = CelType.Object("kubernetes.DRADevice", new Dictionary<string, CelType>(StringComparer.Ordinal)
        {
            ["driver"] = CelType.Text,
            ["attributes"] = attributes,
            ["capacity"] = capacity,
            ["allowMultipleAllocations"] = CelType.Boolean,
        });
        return new(new Dictionary<string, CelType>(StringComparer.Ordinal) { ["device"] = device }, CelTypeKind.Boolean);
    }

    private static Dictionary<string, CelType> AdmissionVariables(bool hasAuthorizer)
    {
        var variables = new Dictionary<string, CelType>(StringComparer.Ordinal)
        {
            ["object"] = CelType.Dynamic,
            ["oldObject"] = CelType.Dynamic,
            ["request"] = Request(),
        };
        if (hasAuthorizer)
        {
            variables["authorizer"] = CelExtensionTypes.Authorizer;
            variables["authorizer.requestResource"] = CelExtensionTypes.ResourceCheck;
        }

        return variables;
    }

    private static CelType Fields(string name, params (string Name, CelType Type)[] fields) =>
        CelType.Object(name, fields.ToDictionary(static field => field.Name, static field => field.Type, StringComparer.Ordinal));

    /// <summary>The review of an admission (apiserver/pkg/admission/plugin/cel, BuildRequestType).</summary>
    private static CelType Request()
    {
        var kind = Fields("kubernetes.GroupVersionKind", ("group", CelType.Text), ("version", CelType.Text), ("kind", CelType.Text));
        var resource = Fields("kubernetes.GroupVersionResource", ("group", CelType.Text), ("version", CelType.Text), ("resource",
            CelType.Text));
        var user = Fields(
            "kubernetes.UserInfo",
            ("username", CelType.Text),
            ("uid", CelType.Text),
            ("groups", s_texts),
            ("extra", CelType.Map(CelType.Text, s_texts)));
        return Fields(
            "kubernetes.AdmissionRequest",
            ("kind", kind),
            ("resource", resource),
            ("subResource", CelType.Text),
            ("requestKind", kind),
            ("requestResource", resource),
            ("requestSubResource", CelType.Text),
            ("name", CelType.Text),
            ("namespace", CelType.Text),
            ("operation", CelType.Text),
            ("userInfo", user),
            ("dryRun", CelType.Boolean),
            ("options", CelType.Dynamic));
    }

    /// <summary>The namespace of an object; which fields of its parts are known differs between versions.</summary>
    private static CelType Namespace() => Fields(
        "kubernetes.Namespace",
        ("apiVersion", CelType.Dynamic),
        ("kind", CelType.Dynamic),
        ("metadata", CelType.Dynamic),
        ("spec", CelType.Dynamic),
        ("status", CelType.Dynamic));
}

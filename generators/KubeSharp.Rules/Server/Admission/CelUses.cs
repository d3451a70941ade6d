using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>What expressions can use, and what they must give, by what they are for.</summary>
internal static class CelUses
{
    public static CelEnvironment EnvironmentOf(CelUse use, RuleNode? owner, PolicyVariables variables) => use switch
    {
        CelUse.SchemaRule when owner is not null => CelEnvironment.ForSchemaRule(owner, IsRoot(owner)),
        CelUse.SchemaMessage when owner is not null => CelEnvironment.ForSchemaRule(owner, IsRoot(owner)).Returning(CelTypeKind.Text),
        CelUse.DeviceSelector => CelEnvironment.ForDeviceSelector(),
        CelUse.MatchCondition => CelEnvironment.ForMatchCondition(IsPolicy(owner), HasParameters(owner)),
        CelUse.PolicyMessage => Policy(owner, variables, hasAuthorizer: false).Returning(CelTypeKind.Text),
        CelUse.PolicyVariable => Policy(owner, variables).Returning(),
        CelUse.AuditAnnotation => Policy(owner, variables).Returning(CelTypeKind.Text, CelTypeKind.Null),
        CelUse.JsonPatch or CelUse.ApplyConfiguration => Policy(owner, variables, isMutating: true),
        _ => Policy(owner, variables),
    };

    private static CelEnvironment Policy(RuleNode? spec, PolicyVariables variables, bool hasAuthorizer = true, bool isMutating = false)
    {
        var environment = CelEnvironment.ForAdmissionPolicy(HasParameters(spec), hasAuthorizer, variables.Types, isMutating);
        return variables.Types is null ? environment.With("variables", CelType.Dynamic) : environment;
    }

    /// <summary>The rules of a whole object know its apiVersion, kind and name, whatever the schema says of them.</summary>
    private static bool IsRoot(RuleNode schema) => schema.Name == "openAPIV3Schema";

    /// <summary>A webhook has no constraints of its own.</summary>
    private static bool IsPolicy(RuleNode? owner) => owner is not null && !owner["matchConstraints"].IsAbsent;

    /// <summary>Where it is not known whether there are parameters, they can be used.</summary>
    private static bool HasParameters(RuleNode? spec) => spec is not null && !spec["paramKind"].IsAbsent;
}

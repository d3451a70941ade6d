using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>
/// Checks custom resources against the schemas of their definitions, as the API server does on creation, after it set defaults.
/// </summary>
internal static class SchemaConstraintRules
{
    /// <summary>Checks a whole object.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="node">The object.</param>
    /// <param name="schema">The schema of its version, as the CustomResourceDefinition writes it.</param>
    public static void Check(RuleRun run, RuleNode node, RuleNode schema) => Check(run, node, StructuralSchema.Read(schema));

    /// <summary>Checks a whole object against a schema that was read before.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="node">The object.</param>
    /// <param name="schema">The schema of its version.</param>
    /// <param name="hasStatus">Whether the status is a resource of its own, which is dropped from what is created.</param>
    public static void Check(RuleRun run, RuleNode node, StructuralSchema schema, bool hasStatus = true)
    {
        if (node.Kind != RuleNodeKind.Object)
        {
            return;
        }

        var value = new SchemaValue(node, node, schema) { IsResource = true, DropsStatus = hasStatus };
        var check = new SchemaCheck(run);
        check.Check(value, schema);

        // The API server does not run rules on objects that they cannot rely on.
        if (schema.HasRules && !check.IsBlocked)
        {
            SchemaValidationRules.Check(run, value, schema);
        }
    }
}

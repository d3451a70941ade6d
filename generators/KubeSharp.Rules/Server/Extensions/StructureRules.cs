using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>What makes a schema structural (validateStructuralInvariants).</summary>
internal static class StructureRules
{
    public static void Check(RuleRun run, RuleNode schema, SchemaPlace place)
    {
        var type = schema["type"];
        var isIntOrString = schema["x-kubernetes-int-or-string"];
        var preserves = schema["x-kubernetes-preserve-unknown-fields"];
        var isResource = schema["x-kubernetes-embedded-resource"];
        var isRoot = place.Level == SchemaLevel.Root;
        CheckType(run, type, isIntOrString, preserves, isResource, isRoot);
        var items = schema["items"];
        if (type.Text == "array"
            && run.RequiredPresence(items, "'type' is 'array'")
            && items.Kind is RuleNodeKind.Text or RuleNodeKind.Number or RuleNodeKind.Boolean)
        {
            // The API server reads such a value without a word, and then has no schema.
            run.Report(RuleCatalogue.CustomResourceDefinition, items, "'items' is no schema: write one, such as '{ type: string }'");
        }

        if (isRoot)
        {
            run.Forbidden(schema["additionalProperties"], "the root of a resource is no map");
        }

        if (isResource.Boolean == true)
        {
            run.Forbidden(schema["additionalProperties"], "an embedded resource is no map");
            if (schema["properties"].IsEmpty && preserves.IsEmpty)
            {
                run.Report(
                    RuleCatalogue.CustomResourceDefinition,
                    schema,
                    "nothing of the embedded resource would be kept: set 'properties', or 'x-kubernetes-preserve-unknown-fields'");
            }
        }

        if (isIntOrString.Boolean == true)
        {
            ForbidTrue(run, preserves, "'x-kubernetes-int-or-string' has no fields");
            ForbidTrue(run, isResource, "'x-kubernetes-int-or-string' has no fields");
        }

        if (isRoot || isResource.Boolean == true)
        {
            CheckMetadata(run, schema["properties"], isRoot);
        }

        SchemaDefaultRules.Check(run, schema, place);
    }

    private static void ForbidTrue(RuleRun run, RuleNode node, string reason)
    {
        if (node.Boolean == true)
        {
            run.Forbidden(node, reason);
        }
    }

    private static void CheckType(RuleRun run, RuleNode type, RuleNode isIntOrString, RuleNode preserves, RuleNode isResource, bool isRoot)
    {
        if (isResource.Boolean == true || isRoot)
        {
            if (type.IsEmpty && (isResource.Boolean == true || (isIntOrString.IsEmpty && preserves.IsEmpty)))
            {
                run.Required(type, "a resource is of the type 'object'");
            }
            else if (type.Text is { Length: > 0 } text && text != "object")
            {
                run.Report(RuleCatalogue.CustomResourceDefinition, type, $"a resource is of the type 'object', not {RuleRun.Quote(text)}");
            }
        }
        else if (type.IsEmpty && isIntOrString.IsEmpty && preserves.IsEmpty)
        {
            run.Required(type, "only with 'x-kubernetes-int-or-string' or 'x-kubernetes-preserve-unknown-fields' can it be left out");
        }
    }

    private static void CheckMetadata(RuleRun run, RuleNode properties, bool isRoot)
    {
        CheckMetadataType(run, properties["kind"], "string");
        CheckMetadataType(run, properties["apiVersion"], "string");
        var metadata = properties["metadata"];
        CheckMetadataType(run, metadata, "object");
        if (!isRoot)
        {
            return;
        }

        foreach (var field in metadata.Entries)
        {
            var isSound = field.Name is "type" or "default" || !field.IsFilled
                || (field.Name == "properties" && field.Entries.All(static property => property.Name is "name" or "generateName"));
            if (!isSound)
            {
                run.Forbidden(field, "the schema of 'metadata' is Kubernetes' own; only 'name' and 'generateName' may be restricted");
            }
        }
    }

    private static void CheckMetadataType(RuleRun run, RuleNode schema, string wanted)
    {
        if (schema.IsPresent && schema["type"].TextOrEmpty is { } type && type != wanted)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, schema["type"], $"'{schema.Name}' of a resource is of the type '{wanted}'");
        }
    }
}

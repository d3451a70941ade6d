using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>
/// What the conditions at the root of a schema are about stands in the schema outside of them (validateStructuralCompleteness). The API
/// server asks that of the root's conditions only.
/// </summary>
internal static class SchemaCompletenessRules
{
    private static readonly string[] s_junctors = ["allOf", "anyOf", "oneOf"];

    public static void Check(RuleRun run, RuleNode condition, RuleNode structure)
    {
        foreach (var name in s_junctors)
        {
            foreach (var item in condition[name].Items)
            {
                CheckNested(run, item, structure);
            }
        }

        if (condition["not"] is { IsPresent: true } not)
        {
            CheckNested(run, not, structure);
        }
    }

    private static void CheckNested(RuleRun run, RuleNode condition, RuleNode structure)
    {
        if (!structure.IsPresent)
        {
            if (structure.IsAbsent)
            {
                run.Report(
                    RuleCatalogue.CustomResourceDefinition,
                    condition,
                    "the condition is about something that the schema outside of it does not have: add it there");
            }

            return;
        }

        Check(run, condition, structure);
        if (condition["items"] is { Kind: RuleNodeKind.Object } items)
        {
            CheckNested(run, items, structure["items"]);
        }

        foreach (var property in condition["properties"].Entries)
        {
            var properties = structure["properties"];
            if (!properties.IsOpen || properties[property.Name].IsPresent)
            {
                CheckNested(run, property, properties[property.Name]);
            }
        }
    }
}

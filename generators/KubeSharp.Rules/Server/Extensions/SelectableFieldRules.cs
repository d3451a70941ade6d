using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>Fields that custom resources can be selected by (ValidateCustomResourceSelectableFields).</summary>
internal static class SelectableFieldRules
{
    private const int MostFields = 8;

    public static void Check(RuleRun run, RuleNode fields, RuleNode schema)
    {
        foreach (var field in fields.Items)
        {
            var path = field["jsonPath"];
            if (run.Required(path) && path.Text is { } text && Problem(text, schema) is { } problem)
            {
                run.Report(
                    RuleCatalogue.CustomResourceDefinition,
                    path,
                    $"the path {RuleRun.Quote(text)} cannot be selected by: {problem}");
            }
        }

        run.UniqueBy(fields, "jsonPath");
        if (fields.Items.Count > MostFields)
        {
            run.Report(RuleCatalogue.SizeLimit, fields, "'selectableFields' has more than 8 items");
        }
    }

    /// <summary>
    /// Versions whose schemas are one have one list of fields: the API server keeps such a schema at one place for all of them, and misses
    /// it where the lists differ (pkg/apis/apiextensions/v1, conversion.go; validateCustomResourceDefinitionVersion).
    /// </summary>
    public static void CheckVersions(RuleRun run, IReadOnlyList<RuleNode> versions)
    {
        var first = versions.Count > 1 ? versions[0] : null;
        var odd = first is null ? null : versions.FirstOrDefault(version => AreDifferent(version, first));
        if (first is null
            || odd is null
            || versions.Any(version => NodeEquality.AreEqual(first["schema"], version["schema"]) != true))
        {
            return;
        }

        var fields = odd["selectableFields"];
        run.Report(
            RuleCatalogue.CustomResourceDefinition,
            fields.IsFilled ? fields : first["selectableFields"],
            "versions with the same schema have the same 'selectableFields': list the same fields in each of them");
    }

    private static bool AreDifferent(RuleNode version, RuleNode first)
    {
        var (one, other) = (version["selectableFields"], first["selectableFields"]);
        return one.IsEmpty ? other.IsFilled : other.IsEmpty ? one.IsFilled : NodeEquality.AreEqual(one, other) == false;
    }

    private static string? Problem(string text, RuleNode schema)
    {
        if (text[0] != '.')
        {
            return "begin with '.'";
        }

        if (text == ".metadata" || text.StartsWith(".metadata.", StringComparison.Ordinal))
        {
            return "fields of 'metadata' are selectable without this";
        }

        return SchemaPath.Find(schema, text, allowsBrackets: false) switch
        {
            { IsAbsent: true } => "the schema has no such field",
            { IsPresent: true } found when found["type"].TextOrEmpty is { } type && type is not ("string" or "boolean" or "integer") =>
                "it is no string, boolean or integer",
            _ => null,
        };
    }
}

using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>A version of a custom resource: all but its name (validateCustomResourceDefinitionVersion).</summary>
internal static class CustomResourceVersionRules
{
    private const int WarningLength = 256;

    private static readonly string[] s_columnTypes = ["integer", "number", "string", "boolean", "date"];
    private static readonly string[] s_columnFormats = ["", "int32", "int64", "float", "double", "byte", "date", "date-time", "password"];

    // What may stand at the root of a schema whose status is a resource of its own.
    private static readonly HashSet<string> s_rootFields = new(StringComparer.Ordinal)
    {
        "description", "type", "format", "title", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength",
        "pattern", "maxItems", "minItems", "uniqueItems", "multipleOf", "required", "items", "properties", "externalDocs", "example",
        "x-kubernetes-preserve-unknown-fields", "x-kubernetes-validations",
    };

    public static void Check(RuleRun run, RuleNode version)
    {
        CheckWarning(run, version);
        var schema = version["schema"]["openAPIV3Schema"];
        var subresources = version["subresources"];
        if (run.RequiredPresence(schema, "a version has a schema; let it preserve unknown fields if nothing is known of it")
            && schema.IsPresent)
        {
            SchemaRules.CheckRoot(run, schema);
            if (subresources["status"].IsPresent)
            {
                CheckRootFields(run, schema);
            }
        }

        CheckScale(run, subresources["scale"]);
        foreach (var column in version["additionalPrinterColumns"].Items)
        {
            run.Required(column["name"]);
            run.RequiredOneOf(column["type"], s_columnTypes);
            run.OneOf(column["format"], s_columnFormats);
            CheckPath(run, column["jsonPath"], [""]);
        }

        SelectableFieldRules.Check(run, version["selectableFields"], schema);
    }

    private static void CheckWarning(RuleRun run, RuleNode version)
    {
        var warning = version["deprecationWarning"];
        if (warning.IsPresent && version["deprecated"].BooleanOr(false) == false)
        {
            run.Forbidden(warning, "the version is not 'deprecated'");
        }
        else if (warning.Text is { } text)
        {
            var problem = text.Length == 0 ? "is empty: write a warning, or remove it"
                : !IsPrintable(text) ? "holds a line break or another character that is not seen: write one line of words and blanks"
                : NameFormats.TooLong(text, WarningLength);
            if (problem is not null)
            {
                run.Report(RuleCatalogue.ValueSyntax, warning, $"'deprecationWarning' {problem}");
            }
        }
    }

    /// <summary>Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols, and of all blanks the plain one.</summary>
    private static bool IsPrintable(string text)
    {
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (text[i] != ' '
                && CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.SpaceSeparator)
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckRootFields(RuleRun run, RuleNode schema)
    {
        foreach (var field in schema.Entries)
        {
            // Those of pointers count even where they say false.
            var counts = field.IsFilled || (field.Name is "default" or "additionalProperties" or "not" && field.IsPresent);
            if (counts && !s_rootFields.Contains(field.Name))
            {
                run.Report(
                    RuleCatalogue.CustomResourceDefinition,
                    field,
                    $"'{field.Name}' may not stand at the root where 'subresources' has 'status': move it to a property");
            }
        }
    }

    private static void CheckScale(RuleRun run, RuleNode scale)
    {
        if (!scale.IsPresent)
        {
            return;
        }

        CheckPath(run, scale["specReplicasPath"], [".spec."]);
        CheckPath(run, scale["statusReplicasPath"], [".status."]);
        if (scale["labelSelectorPath"].IsFilled)
        {
            CheckPath(run, scale["labelSelectorPath"], [".spec.", ".status."]);
        }
    }

    private static void CheckPath(RuleRun run, RuleNode path, string[] prefixes)
    {
        if (!run.Required(path) || path.Text is not { } text)
        {
            return;
        }

        if (text[0] != '.')
        {
            run.Report(RuleCatalogue.ValueSyntax, path, $"the path {RuleRun.Quote(text)} does not begin with '.'");
        }
        else if (!Array.Exists(prefixes, prefix => text.StartsWith(prefix, StringComparison.Ordinal)))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                path,
                $"the path {RuleRun.Quote(text)} is elsewhere: begin with {string.Join(" or ", prefixes.Select(RuleRun.Quote))}");
        }
    }
}

using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Extensions;

/// <summary>How lists and maps of custom resources are merged: x-kubernetes-list-type, -list-map-keys and -map-type.</summary>
internal static class ListTypeRules
{
    public static void Check(RuleRun run, RuleNode schema)
    {
        var type = schema["type"];
        var mapType = schema["x-kubernetes-map-type"];
        if (mapType.IsPresent)
        {
            CheckTypeOf(run, type, mapType, "object");
            run.OneOf(mapType, "atomic", "granular");
        }

        var listType = schema["x-kubernetes-list-type"];
        var keys = schema["x-kubernetes-list-map-keys"];
        if (keys.IsFilled && !listType.IsUnknown && (listType.IsAbsent || listType.Text is not (null or "map")))
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, keys, "only lists of \"x-kubernetes-list-type: map\" have keys");
        }

        if (!listType.IsPresent)
        {
            return;
        }

        CheckTypeOf(run, type, listType, "array");
        run.OneOf(listType, "atomic", "set", "map");
        var items = schema["items"];
        switch (listType.Text)
        {
            case "set":
                CheckSetItems(run, items);
                ForbidNull(run, items, "a set holds no null");
                break;
            case "map":
                CheckMapItems(run, schema, items, keys);
                ForbidNull(run, items, "a list with keys holds no null");
                break;
        }
    }

    private static void CheckTypeOf(RuleRun run, RuleNode type, RuleNode extension, string wanted)
    {
        if (type.TextOrEmpty is { } text && text != wanted)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, type, $"'{extension.Name}' is for the type '{wanted}'");
        }
    }

    private static void CheckSetItems(RuleRun run, RuleNode items)
    {
        var merge = items["type"].Text switch
        {
            "array" => items["x-kubernetes-list-type"],
            "object" => items["x-kubernetes-map-type"],
            _ => null,
        };
        if (merge is null || merge.Text == "atomic" || (merge.IsPresent && merge.Text is null) || merge.IsUnknown)
        {
            return;
        }

        // Lists are atomic unless they say something else, objects only if they say so.
        if (merge.IsPresent || items["type"].Text == "object")
        {
            run.Report(
                RuleCatalogue.CustomResourceDefinition,
                merge,
                $"items of a set are compared as a whole: set '{merge.Name}' to 'atomic'");
        }
    }

    private static void CheckMapItems(RuleRun run, RuleNode schema, RuleNode items, RuleNode keys)
    {
        run.Required(keys, "name the properties that make up the key of an item");
        if (!run.RequiredPresence(items, "a list with keys has a schema of its items") || items.Kind != RuleNodeKind.Object)
        {
            return;
        }

        var type = items["type"];
        if (type.TextOrEmpty is { } text && text != "object")
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, type, "items of a list with keys are of the type 'object'");
            return;
        }

        var properties = items["properties"];
        var required = items["required"];
        foreach (var key in keys.Items)
        {
            if (key.TextOrEmpty is { } name)
            {
                CheckKey(run, key, properties, required, name);
            }
        }

        run.Unique(keys, static key => key.TextOrEmpty, "");
    }

    private static void CheckKey(RuleRun run, RuleNode key, RuleNode properties, RuleNode required, string name)
    {
        var property = properties[name];
        if (property.IsAbsent && !properties.IsOpen && !properties.IsUnknown)
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, key, $"the items have no property {RuleRun.Quote(name)}");
            return;
        }

        if (!property.IsPresent)
        {
            return;
        }

        if (property["type"].Text is "array" or "object")
        {
            run.Report(RuleCatalogue.CustomResourceDefinition, property["type"], "a part of the key is a text, a number or a boolean");
        }

        var isRequired = required.IsOpen || required.IsUnknown
            || required.Items.Any(item => item.TextOrEmpty is null || item.TextOrEmpty == name);
        if (!isRequired && property["default"].IsAbsent)
        {
            run.Report(
                RuleCatalogue.CustomResourceDefinition,
                property,
                "a part of the key is always there: list it in 'required', or give it a default");
        }

        ForbidNull(run, property, "a part of the key is never null");
    }

    private static void ForbidNull(RuleRun run, RuleNode schema, string reason)
    {
        if (schema["nullable"].Boolean == true)
        {
            run.Forbidden(schema["nullable"], reason);
        }
    }
}

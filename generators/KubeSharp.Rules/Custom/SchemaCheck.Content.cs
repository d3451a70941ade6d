using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Custom;

/// <summary>Lists, objects and what they hold.</summary>
internal sealed partial class SchemaCheck
{
    private void CheckList(SchemaValue value, StructuralSchema constraints)
    {
        var items = value.Items();
        var isOpen = value.Node.IsOpen;
        if (items.Count < constraints.MinItems)
        {
            IsUnsure |= isOpen;
            if (!isOpen)
            {
                Report(value, $"has {Count(items.Count, "item")}, and must have at least {constraints.MinItems}");
            }
        }

        IsUnsure |= isOpen && constraints.MaxItems is not null;
        if (items.Count > constraints.MaxItems)
        {
            Report(value, $"has {Count(items.Count, "item")}, {constraints.MaxItems} at most are allowed", blocks: true);
        }

        if (constraints.Items is { } itemConstraints)
        {
            foreach (var item in items)
            {
                if (item.Node.IsAbsent && itemConstraints is { IsNullable: false, Type.Length: > 0, Default: null })
                {
                    Report(item, $"must be {Article(itemConstraints.Type)}, and is null", blocks: true);
                }
                else
                {
                    Check(item, itemConstraints);
                }
            }
        }

        CheckUnique(items, constraints);
    }

    private void CheckUnique(IReadOnlyList<SchemaValue> items, StructuralSchema constraints)
    {
        if (constraints.ListType is not ("set" or "map") || items.Count < 2)
        {
            return;
        }

        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var key = constraints.ListType == "set"
                ? NodeEquality.TextOf(item.Node)
                : KeyOf(item, constraints.ListMapKeys);
            if (key is null)
            {
                continue;
            }

            if (!first.TryGetValue(key, out var earlier))
            {
                first.Add(key, i);
            }
            else
            {
                var what = constraints.ListType == "set" ? "" : $" ({string.Join(", ", constraints.ListMapKeys)})";
                Report(item, $"is in the list twice{what}: first at [{earlier}]");
            }
        }
    }

    /// <summary>The keys of an item as one text; null where one is not known.</summary>
    private static string? KeyOf(SchemaValue item, IReadOnlyList<string> names)
    {
        var keys = new List<string>();
        foreach (var name in names)
        {
            var field = item.Field(name).Node;
            if ((field.IsAbsent ? "null" : NodeEquality.TextOf(field)) is not { } text)
            {
                return null;
            }

            keys.Add(text);
        }

        return keys.Count == 0 ? null : string.Join("\n", keys);
    }

    private void CheckObject(SchemaValue value, StructuralSchema constraints)
    {
        foreach (var name in constraints.Required)
        {
            var has = value.DropsStatus && name == "status" ? true : value.Has(name);
            IsUnsure |= has is null;
            if (has == false)
            {
                IsInvalid = true;
                IsBlocked = true;
                run?.Report(RuleCatalogue.SchemaConstraint, value.Place[name], $"'{name}' is required");
            }
        }

        if (constraints.MinProperties is not null || constraints.MaxProperties is not null)
        {
            CheckCount(value, constraints);
        }

        if (constraints.IsEmbeddedResource)
        {
            CheckEmbedded(value);
        }

        foreach (var name in FieldsToCheck(value, constraints))
        {
            var field = value.Field(name);
            if (constraints.Properties.TryGetValue(name, out var known))
            {
                Check(field, known);
            }
            else if (constraints.AdditionalProperties is { } values)
            {
                Check(field, values);
            }
        }
    }

    /// <summary>The fields that are there; of an open object also those that may be.</summary>
    private static IEnumerable<string> FieldsToCheck(SchemaValue value, StructuralSchema constraints) =>
        constraints.Properties.Count == 0 && constraints.AdditionalProperties is null ? []
        : value.Node.IsOpen ? value.Names().Concat(constraints.Properties.Keys).Distinct(StringComparer.Ordinal)
        : value.Names();

    private void CheckCount(SchemaValue value, StructuralSchema constraints)
    {
        var names = value.Names();

        // Whether an explicit null counts depends on what the server prunes.
        var isUnsure = value.Node.IsOpen || names.Any(name => value.Field(name).Node is { IsAbsent: true } or { IsUnknown: true });
        IsUnsure |= isUnsure;
        if (!isUnsure && names.Count < constraints.MinProperties)
        {
            Report(value, $"has {Count(names.Count, "field")}, and must have at least {constraints.MinProperties}");
        }

        if (!isUnsure && names.Count > constraints.MaxProperties)
        {
            Report(value, $"has {Count(names.Count, "field")}, {constraints.MaxProperties} at most are allowed", blocks: true);
        }
    }

    /// <summary>A resource within a resource (apiextensions-apiserver, objectmeta.Validate).</summary>
    private void CheckEmbedded(SchemaValue value)
    {
        foreach (var name in new[] { "apiVersion", "kind" })
        {
            if (value.Node[name].IsEmpty && !value.Node.IsOpen)
            {
                IsInvalid = true;
                run?.Report(RuleCatalogue.SchemaConstraint, value.Place[name], $"'{name}' is required of a resource within a resource");
            }
        }

        if (value.Node["apiVersion"].Text is { } version && version.IndexOf('/') != version.LastIndexOf('/'))
        {
            Report(value.Field("apiVersion"), "must be a group and a version: 'apps/v1'");
        }

        if (value.Node["kind"].Text is { Length: > 0 } kind && NameFormats.Dns1035Label(kind.ToLowerInvariant()) is { } problem)
        {
            Report(value.Field("kind"), $"is not valid: {problem}");
        }

        if (run is not null)
        {
            ObjectMetaRules.CheckTexts(run, value.Node["metadata"]);
        }
    }
}

using System.Globalization;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Goes through an object and everything in it, field by field, to the first place that fails a test.</summary>
internal abstract class ObjectSearch
{
    /// <summary>The path of the first place that fails the test, or null; empty when it is the object itself.</summary>
    /// <param name="value">The object.</param>
    /// <param name="restriction">What the object lacks of its type where it stands; null when it lacks nothing.</param>
    public string? FindIn(SchemaObject value, FieldRestriction? restriction = null)
    {
        if (Test(value, restriction) is { } own)
        {
            return own;
        }

        var type = value.SchemaType;
        foreach (var index in type.NestingFields)
        {
            if (value.GetField(index).Reference is { } reference
                && type.Fields[index] is var field
                && FindInValue(reference, FieldRestriction.Under(restriction, type, field)) is { } path)
            {
                return Join(field.Name, path);
            }
        }

        return (value.UnknownFields is { } unknown ? FindInEntries(unknown) : null)
            ?? (value is UntypedObject untyped ? FindInEntries(untyped.Fields) : null);
    }

    /// <summary>Tests an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="restriction">What the object lacks of its type where it stands; null when it lacks nothing.</param>
    /// <returns>The path of the failing field inside the object, empty for the object itself; null when it passes.</returns>
    protected abstract string? Test(SchemaObject value, FieldRestriction? restriction);

    /// <summary>Tests a map apart from its values.</summary>
    protected virtual bool Passes(KMap map) => true;

    /// <summary>The path of the first place that fails the test in an object, a list, a map or a value; null when there is none.</summary>
    protected string? FindInValue(object reference, FieldRestriction? restriction = null) => reference switch
    {
        SchemaObject value => FindIn(value, restriction),
        KList list => MayNest(list.ItemKind) ? FindInItems(list, restriction) : null,
        KMap<KValue> fields => FindInEntries(fields),
        KMap map => FindInMap(map, restriction),
        KValue { Reference: { } inner } => FindInValue(inner),
        _ => null,
    };

    /// <summary>Whether a list or map of this kind may hold objects or maps.</summary>
    internal static bool MayNest(FieldKind kind) =>
        kind is FieldKind.Object or FieldKind.List or FieldKind.Map or FieldKind.Value or FieldKind.Resource;

    private static string Join(string name, string path) => path.Length == 0 ? name : path[0] == '[' ? name + path : $"{name}.{path}";

    private string? FindInItems(KList list, FieldRestriction? restriction)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list.GetItem(i).Reference is { } item && FindInValue(item, restriction) is { } path)
            {
                return Join(string.Create(CultureInfo.InvariantCulture, $"[{i}]"), path);
            }
        }

        return null;
    }

    private string? FindInMap(KMap map, FieldRestriction? restriction)
    {
        if (!Passes(map))
        {
            return "";
        }

        if (!MayNest(map.ValueKind))
        {
            return null;
        }

        for (var i = 0; i < map.Count; i++)
        {
            if (map.GetValue(i).Reference is { } value && FindInValue(value, restriction) is { } path)
            {
                return Join($"[{map.GetKey(i)}]", path);
            }
        }

        return null;
    }

    /// <summary>The entries of a map without schema, whose keys stand as fields do.</summary>
    private string? FindInEntries(KMap<KValue> fields)
    {
        if (!Passes(fields))
        {
            return "";
        }

        foreach (var (name, value) in fields)
        {
            if (FindInValue(value) is { } path)
            {
                return Join(name, path);
            }
        }

        return null;
    }
}

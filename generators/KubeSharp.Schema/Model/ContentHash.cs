namespace KubeSharp.Schema.Model;

/// <summary>
/// 128 bits that stand for the content of a unit: two FNV-1a hashes over its texts, each with its length, and its numbers.
/// </summary>
/// <param name="High">The first hash.</param>
/// <param name="Low">The second hash, from another start.</param>
internal readonly record struct ContentHash(ulong High, ulong Low)
{
    private const ulong Prime = 1099511628211;
    private static readonly ContentHash Start = new(14695981039346656037, 7809847782465536322);

    public static ContentHash Of(UnitModel unit)
    {
        var hash = Start.Add(unit.HintName).Add(unit.Namespace).Add((unit.IsPublic ? 1 : 0) + (unit.HasBackingFields ? 2 : 0))
            .Add(unit.Objects.Count).Add(unit.Enums.Count);
        foreach (var type in unit.Objects)
        {
            hash = hash.Add(type);
        }

        foreach (var type in unit.Enums)
        {
            hash = hash.Add(type.Name).Add(type.Members.Count);
            foreach (var member in type.Members)
            {
                hash = hash.Add(member.Name).Add(member.Value);
            }
        }

        return hash;
    }

    private ContentHash Add(ObjectModel type)
    {
        var hash = Add(type.Name).Add(type.SchemaName).Add(type.Kind?.Group).Add(type.Kind?.Version).Add(type.Kind?.Kind)
            .Add((int)type.Scope).Add(type.ItemKeys).Add((type.PreservesUnknownFields ? 1 : 0) + (type.IsStatus ? 2 : 0))
            .Add(type.DeprecationWarning).Add(type.Constraints).Add(type.Description).Add(type.Lifecycle).Add(type.Fields.Count);
        foreach (var field in type.Fields)
        {
            hash = hash.Add(field.WireName).Add(field.MemberName).Add(field.BackingName).Add(field.WithName).Add(field.Type)
                .Add((int)field.Options).Add(field.ListKeys).Add(field.Restriction).Add(field.Description).Add(field.Lifecycle)
                .Add(field.Constraints.Count);
            foreach (var constraint in field.Constraints)
            {
                hash = hash.Add(constraint.Keyword).Add(constraint.Value);
            }
        }

        return hash;
    }

    private ContentHash Add(Reading.Lifecycle lifecycle) =>
        Add(lifecycle.Since).Add(lifecycle.DeprecatedIn).Add(lifecycle.RemovedIn).Add(lifecycle.ReplacedBy);

    private ContentHash Add(FieldType type) => type switch
    {
        FieldType.Scalar scalar => Add(1).Add((int)scalar.Kind),
        FieldType.Enum named => Add(2).Add(named.TypeName),
        FieldType.Object named => Add(3).Add(named.TypeName),
        FieldType.List list => Add(4).Add(list.Item),
        FieldType.Map map => Add(5).Add(map.Value),
        _ => throw new InvalidOperationException($"The field type {type} has no place in a hash."),
    };

    private ContentHash Add(EquatableArray<string> texts)
    {
        var hash = Add(texts.Count);
        foreach (var text in texts)
        {
            hash = hash.Add(text);
        }

        return hash;
    }

    private ContentHash Add(string? text)
    {
        var hash = Add(text?.Length ?? -1);
        foreach (var c in text ?? "")
        {
            hash = hash.Add(c);
        }

        return hash;
    }

    private ContentHash Add(int number) =>
        unchecked(new((High ^ (uint)number) * Prime, ((Low ^ (uint)number) * Prime) + (Low >> 47)));
}

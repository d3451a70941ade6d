namespace KubeSharp.Schema.Model;

/// <summary>
/// The types of one namespace, which is one generated file. Compared by its content hash: a unit may hold ten thousand records.
/// </summary>
internal sealed class UnitModel : IEquatable<UnitModel>
{
    public UnitModel(
        string hintName,
        string @namespace,
        bool isPublic,
        bool hasBackingFields,
        EquatableArray<ObjectModel> objects,
        EquatableArray<EnumModel> enums)
    {
        HintName = hintName;
        Namespace = @namespace;
        IsPublic = isPublic;
        HasBackingFields = hasBackingFields;
        Objects = objects;
        Enums = enums;
        Hash = ContentHash.Of(this);
    }

    /// <summary>The name of the generated file, without ending; unique among all files without regard to case.</summary>
    public string HintName { get; }

    public string Namespace { get; }

    public bool IsPublic { get; }

    /// <summary>Whether the types keep their values in fields of their own.</summary>
    public bool HasBackingFields { get; }

    /// <summary>The objects, ordered by name.</summary>
    public EquatableArray<ObjectModel> Objects { get; }

    /// <summary>The enums, ordered by name.</summary>
    public EquatableArray<EnumModel> Enums { get; }

    public ContentHash Hash { get; }

    public bool Equals(UnitModel? other) => other is not null && Hash == other.Hash;

    public override bool Equals(object? obj) => Equals(obj as UnitModel);

    public override int GetHashCode() => Hash.GetHashCode();
}

namespace KubeSharp.TypeModel;

/// <summary>Facts of a field beside its type.</summary>
[Flags]
public enum SchemaFieldOptions : byte
{
    /// <summary>Nothing beside the type.</summary>
    None = 0,

    /// <summary>The API server refuses an object without the field.</summary>
    Required = 1,

    /// <summary>A list, map or object that is replaced whole by a patch (<c>atomic</c>).</summary>
    Atomic = 2,

    /// <summary>A list of scalars without duplicates that a patch adds to (<c>x-kubernetes-list-type: set</c>, or the patch strategy <c>merge</c>).</summary>
    Set = 4,

    /// <summary>A patch drops the members that it does not name (patch strategy <c>retainKeys</c>).</summary>
    RetainKeys = 8,

    /// <summary>
    /// The schema says <c>nullable</c>: the API server keeps an explicit null, which in any other field is as good as no field at all.
    /// Readers keep such a null in <see cref="SchemaObject.UnknownFields"/>, where authors write it too.
    /// </summary>
    Nullable = 16,
}

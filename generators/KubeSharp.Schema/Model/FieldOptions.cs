namespace KubeSharp.Schema.Model;

/// <summary>Facts of a field beside its type; the letters of a type's table.</summary>
[Flags]
internal enum FieldOptions
{
    None = 0,
    Required = 1,
    Atomic = 2,
    Set = 4,
    RetainKeys = 8,
    Nullable = 16,
}

using System.Globalization;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>A place inside the object that is patched.</summary>
/// <param name="Path">The path from that object: <c>spec.containers[0].resources.limits[cpu]</c>.</param>
/// <param name="Restriction">What objects lack of their type here; null when they lack nothing.</param>
internal readonly record struct PatchPlace(string Path, FieldRestriction? Restriction)
{
    /// <summary>The object itself.</summary>
    public static readonly PatchPlace Top = new("", null);

    public PatchPlace Member(SchemaType type, SchemaField field) =>
        new(Path.Length == 0 ? field.Name : $"{Path}.{field.Name}", FieldRestriction.Under(Restriction, type, field));

    public PatchPlace Item(int index) => this with { Path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]") };

    public PatchPlace Key(string key) => this with { Path = $"{Path}[{key}]" };
}

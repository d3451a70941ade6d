using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>The types of one namespace root.</summary>
internal sealed class ResolvedSet(
    SchemaOptions options, ILookup<string, ObjectModel> objects, ILookup<string, EnumModel> enums, IReadOnlyList<TypePlan> kinds)
{
    /// <summary>What its author wants of it.</summary>
    public SchemaOptions Options => options;

    /// <summary>The types that are kinds.</summary>
    public IReadOnlyList<TypePlan> Kinds => kinds;

    /// <summary>A unit for each namespace, ordered by it.</summary>
    public IEnumerable<UnitModel> ToUnits(HintNames hintNames) =>
        objects.Select(group => group.Key).Union(enums.Select(group => group.Key), StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => new UnitModel(
                hintNames.Take(name),
                name,
                options.IsPublic,
                options.HasBackingFields,
                objects[name].OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray(),
                enums[name].OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray()));
}

using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// The types of a set: all named objects from the beginning, so that a name depends on no filter; inline objects as they are met.
/// </summary>
internal sealed class TypePlans
{
    private readonly Dictionary<string, TypePlan> _byDefinition = new(StringComparer.Ordinal);
    private readonly Namespaces _namespaces;

    public TypePlans(SchemaSet set, Namespaces namespaces, RequiredFields requiredFields)
    {
        _namespaces = namespaces;
        var wanted = new List<(MergedDefinition Definition, string Namespace, string Name, Dictionary<string, string> Members)>();
        foreach (var definition in set.Definitions.Where(IsObject))
        {
            var package = definition.Definition.Package;
            var type = SchemaName.Parse(definition.Name).Type;
            var members = MembersOf(definition.Schema, definition.Kind is not null);
            var name = definition.Place is { } place ? SchemaPlace.TypeNameOf(place) : type;
            wanted.Add((definition, namespaces.OfPackage(package), TypeNames.Of(name, members.Values), members));
        }

        // Kubernetes' own types and those that are called like their schema keep their names where another one would be called the same.
        foreach (var (definition, @namespace, name, members) in wanted
            .OrderBy(item => NamespaceNames.IsKubernetes(item.Definition.Definition.Package) ? 0 : 1)
            .ThenBy(item => item.Definition.Place is not null ? 2 : item.Name == SchemaName.Parse(item.Definition.Name).Type ? 0 : 1)
            .ThenBy(item => item.Definition.Place, Comparer<string?>.Create(SchemaPlace.Compare))
            .ThenBy(item => item.Definition.Name, StringComparer.Ordinal))
        {
            var scope = namespaces.ScopeOf(@namespace);
            var wantedName = definition.Place is { } place && scope.IsTaken(name)
                ? TypeNames.Of(SchemaPlace.FullTypeNameOf(place), members.Values)
                : name;
            var unique = TypeNames.Take(scope, wantedName, members.Values);
            var isStatus = requiredFields.IsStatus(definition.Name);
            _byDefinition.Add(
                definition.Name,
                new(definition.FullName, definition.Schema, definition, definition.Kind, @namespace, unique, members, isStatus));
        }
    }

    /// <summary>The type of a named schema; null when it is no object.</summary>
    public TypePlan? Find(string definition) => _byDefinition.TryGetValue(definition, out var plan) ? plan : null;

    /// <summary>Plans the type of an object that stands inside another one.</summary>
    public TypePlan AddInline(TypePlan owner, string property, SchemaNode schema)
    {
        var members = MembersOf(schema, isKind: false);
        var name = TypeNames.Of(owner.Name + Identifiers.Pascal(property, ""), members.Values);
        var unique = TypeNames.Take(_namespaces.ScopeOf(owner.Namespace), name, members.Values);
        var isStatus = owner.IsStatus || (owner.Kind is not null && property == "status");
        return new($"{owner.SchemaName}.{property}", schema, owner.Origin, kind: null, owner.Namespace, unique, members, isStatus);
    }

    private static Dictionary<string, string> MembersOf(SchemaNode schema, bool isKind) =>
        MemberNames.OfAll(TypePlan.FieldsOf(schema, isKind).Select(property => property.Name), isKind);

    /// <summary>
    /// Whether a named schema is an object of its own, even one without fields; otherwise it is another name for a map, a text, ...
    /// </summary>
    private static bool IsObject(MergedDefinition definition) =>
        WellKnownTypes.Find(definition.Name) is null
        && definition.Schema is { Reference: null, IsIntOrString: false }
        && (definition.Schema.Properties.Count > 0 || definition.Schema is { Type: "object", AdditionalProperties: null });
}

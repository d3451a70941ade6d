using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;

namespace KubeSharp.Schema.Resolving;

/// <summary>The enums of a set: Kubernetes' own under the names of their Go types, others under the names of type and property.</summary>
internal sealed class EnumPlans(Namespaces namespaces)
{
    private readonly Dictionary<EnumName, (string Namespace, string Name)> _known = [];
    private readonly Dictionary<(string Namespace, string Name), List<string>> _values = [];

    /// <summary>Gives the enum of a property; the same one for all uses of a Go type.</summary>
    /// <param name="owner">The type that has the property.</param>
    /// <param name="property">The property's wire name; inside lists of lists, with what leads there.</param>
    /// <param name="values">The values that the schema lists there.</param>
    public FieldType Add(TypePlan owner, string property, EquatableArray<string> values)
    {
        var key = EnumNames.TryFind(owner.SchemaName, property, out var known)
            ? KeyOf(known)
            : Take(owner.Namespace, owner.Name + Identifiers.Pascal(property, ""));
        return Add(key, values);
    }

    /// <summary>Gives the enum that a named schema is.</summary>
    public FieldType Add(string @namespace, string name, EquatableArray<string> values) => Add(Take(@namespace, name), values);

    /// <summary>The enums by namespace, each with all values that any use lists, in ordinal order.</summary>
    public ILookup<string, EnumModel> ToModels() =>
        _values.ToLookup(
            pair => pair.Key.Namespace,
            pair =>
            {
                var names = EnumMemberNames.OfAll(pair.Value, pair.Key.Name);
                var members = pair.Value.OrderBy(value => value, StringComparer.Ordinal)
                    .Select(value => new EnumMember(names[value], value));
                return new EnumModel(pair.Key.Name, members.ToEquatableArray());
            });

    private FieldType.Enum Add((string Namespace, string Name) key, EquatableArray<string> values)
    {
        if (!_values.TryGetValue(key, out var all))
        {
            _values.Add(key, all = []);
        }

        all.AddRange(values.Except(all, StringComparer.Ordinal).ToList());
        return new($"global::{key.Namespace}.{key.Name}");
    }

    private (string Namespace, string Name) KeyOf(EnumName known)
    {
        if (!_known.TryGetValue(known, out var key))
        {
            _known.Add(known, key = Take(namespaces.OfGroupVersion(known.Package), known.TypeName));
        }

        return key;
    }

    private (string Namespace, string Name) Take(string @namespace, string name) =>
        (@namespace, namespaces.ScopeOf(@namespace).Take(TypeNames.OfEnum(name)));
}

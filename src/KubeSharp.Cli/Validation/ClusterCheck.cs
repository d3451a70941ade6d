using System.Reflection;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Cluster;
using KubeSharp.Rules.Tree;
using KubeSharp.TypeModel;

namespace KubeSharp.Cli.Validation;

/// <summary>Finds kinds and fields that a release of Kubernetes lacks or deprecates; the types say it in attributes.</summary>
/// <param name="cluster">The release; null where none is stated: then only deprecation is told.</param>
internal sealed class ClusterCheck(KubernetesVersion? cluster)
{
    private readonly Dictionary<Type, TypeLifecycles> _types = [];

    /// <summary>Checks an object and all that is in it.</summary>
    public IEnumerable<Finding> Find(KubernetesObject value, RuleNode node)
    {
        var own = LifecyclesOf(value).Own.Judge($"{value.Kind} of {value.ApiVersion}", cluster);
        return own is { } judged ? [new(judged.Rule, node["kind"], judged.Message)] : FindInFields(value, node);
    }

    private IEnumerable<Finding> FindInFields(SchemaObject value, RuleNode node)
    {
        var type = value.SchemaType;
        var lifecycles = LifecyclesOf(value);
        var index = 0;
        for (var held = value.NextField(ref index); !held.IsAbsent; held = value.NextField(ref index))
        {
            var field = type.Fields[index++];
            var place = node[field.Name];
            if (lifecycles.Fields.TryGetValue(field.Name, out var lifecycle)
                && lifecycle.Judge($"the field '{field.Name}' of {type.Name}", cluster) is { } judged)
            {
                yield return new(judged.Rule, place, judged.Message);
                continue;
            }

            foreach (var finding in FindInValue(held, place))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> FindInValue(FieldValue held, RuleNode place) => held.Reference switch
    {
        SchemaObject part => FindInFields(part, place),
        KList { ItemKind: FieldKind.Object, Count: > 0 } list =>
            place.Items.SelectMany((item, i) => FindInValue(list.GetItem(i), item)),
        KMap { ValueKind: FieldKind.Object, Count: > 0 } map =>
            Enumerable.Range(0, map.Count).SelectMany(i => FindInValue(map.GetValue(i), place[map.GetKey(i)])),
        _ => [],
    };

    private TypeLifecycles LifecyclesOf(SchemaObject value)
    {
        var type = value.GetType();
        if (!_types.TryGetValue(type, out var lifecycles))
        {
            _types.Add(type, lifecycles = new(LifecycleOf(type), FieldsOf(type)));
        }

        return lifecycles;
    }

    private static Dictionary<string, Lifecycle> FieldsOf(Type type)
    {
        var fields = new Dictionary<string, Lifecycle>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (LifecycleOf(property) is var lifecycle && lifecycle != default)
            {
                var name = property.GetCustomAttribute<WireNameAttribute>()?.Name;
                fields[name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = lifecycle;
            }
        }

        return fields;
    }

    private static Lifecycle LifecycleOf(MemberInfo member) => new(
        Version(member.GetCustomAttribute<SinceAttribute>()?.Version),
        Version(member.GetCustomAttribute<DeprecatedInAttribute>()?.Version),
        Version(member.GetCustomAttribute<RemovedInAttribute>()?.Version),
        member.GetCustomAttribute<ReplacedByAttribute>()?.Replacement);

    private static KubernetesVersion? Version(string? text) => text is null ? null : KubernetesVersion.Parse(text);

    private sealed record TypeLifecycles(Lifecycle Own, IReadOnlyDictionary<string, Lifecycle> Fields);
}

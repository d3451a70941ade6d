using KubeSharp.Schema.Files;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// The types of the package KubeSharp.Kubernetes under the names that they have there: found by the code that named them when that package
/// was compiled.
/// </summary>
internal sealed class SharedTypes
{
    private static readonly Lazy<SharedTypes> s_instance = new(static () => new());

    private readonly TypePlans _plans;
    private readonly Dictionary<string, TypePlan> _byFullName = new(StringComparer.Ordinal);

    private SharedTypes()
    {
        var options = new SchemaOptions { Unifies = false };
        var document = new SchemaDocument("", options, KubernetesSchemas.Instance.Definitions.ToEquatableArray(), default, default);
        var set = SchemaSet.Merge([document], new ResolverDiagnostics());
        var namespaces = new Namespaces(
            options.NamespaceRoot, set.Definitions.Select(definition => definition.Definition), shared: []);
        _plans = new(set, namespaces, new RequiredFields(set));
        foreach (var definition in set.Definitions)
        {
            if (_plans.Find(definition.Name) is { } plan)
            {
                _byFullName.Add(plan.FullName, plan);
            }
        }
    }

    /// <summary>The packages of the types.</summary>
    public static IEnumerable<string> Packages =>
        KubernetesSchemas.Instance.Definitions.Select(definition => definition.Package).Distinct(StringComparer.Ordinal);

    /// <summary>The types, named when they are first asked for.</summary>
    public static SharedTypes Instance => s_instance.Value;

    /// <summary>The type of a schema of Kubernetes; null when that is no object, or unknown.</summary>
    public TypePlan? Find(string name) => _plans.Find(name);

    /// <summary>The schema of Kubernetes that is another name for something that is no object; null when unknown.</summary>
    public static MergedDefinition? FindAlias(string name) =>
        KubernetesSchemas.Instance.Find(name) is { } definition ? new(definition, "") : null;

    /// <summary>The type behind a full C# name.</summary>
    public TypePlan PlanOf(FieldType.Object type) => _byFullName[type.TypeName];
}

using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>Decides what a field holds.</summary>
/// <param name="set">The schemas.</param>
/// <param name="plans">The types that they become.</param>
/// <param name="enums">The enums in them.</param>
/// <param name="namespaces">The namespaces of both.</param>
/// <param name="shared">The types of the package KubeSharp.Kubernetes; null when none is shared.</param>
internal sealed class FieldTypes(SchemaSet set, TypePlans plans, EnumPlans enums, Namespaces namespaces, SharedTypes? shared)
{
    private readonly Dictionary<string, FieldType> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypePlan> _met = new(StringComparer.Ordinal);

    private static FieldType Any { get; } = new FieldType.Scalar(ScalarKind.Value);

    /// <summary>The types met whose fields wait to be resolved.</summary>
    public Queue<TypePlan> Pending { get; } = [];

    /// <summary>Makes sure that a type is generated.</summary>
    public void Require(TypePlan plan)
    {
        if (!_met.ContainsKey(plan.FullName))
        {
            _met.Add(plan.FullName, plan);
            Pending.Enqueue(plan);
        }
    }

    /// <summary>The type behind a full C# name that this object gave out.</summary>
    public TypePlan PlanOf(FieldType.Object type) =>
        _met.TryGetValue(type.TypeName, out var plan) ? plan : SharedTypes.Instance.PlanOf(type);

    /// <summary>Whether a type is generated, and not one of those that all share.</summary>
    public bool IsGenerated(TypePlan plan) => _met.ContainsKey(plan.FullName);

    /// <summary>What a property, an item of its list or a value of its map holds.</summary>
    public FieldType Resolve(SchemaNode schema, TypePlan owner, string property)
    {
        if (schema.Reference is { } reference)
        {
            return ResolveReference(reference);
        }

        if (schema.IsEmbeddedResource)
        {
            return new FieldType.Scalar(ScalarKind.Resource);
        }

        if (schema.Properties.Count > 0)
        {
            var plan = plans.AddInline(owner, property, schema);
            Require(plan);
            return new FieldType.Object(plan.FullName);
        }

        return IsEnum(schema)
            ? enums.Add(owner, property, schema.Enum)
            : ResolvePlain(schema, inner => Resolve(inner, owner, property));
    }

    private FieldType ResolveReference(string name)
    {
        if (WellKnownTypes.Find(name) is { } known)
        {
            return known;
        }

        if (plans.Find(name) is { } plan)
        {
            Require(plan);
            return new FieldType.Object(plan.FullName);
        }

        // The metadata of a kind are no copy of Kubernetes' type: a definition does not describe them, and all kinds have them.
        var sharing = shared ?? (name == WellKnownNames.ObjectMeta ? SharedTypes.Instance : null);
        if (set.Find(name) is null && sharing?.Find(name) is { } sharedPlan)
        {
            return new FieldType.Object(sharedPlan.FullName);
        }

        if (!_aliases.TryGetValue(name, out var alias))
        {
            // A schema that is another name for itself, however long the way round, says nothing.
            _aliases.Add(name, Any);
            var definition = set.Find(name) ?? (shared is null ? null : SharedTypes.FindAlias(name));
            _aliases[name] = alias = definition is null ? Any : ResolveAlias(definition);
        }

        return alias;
    }

    private FieldType ResolveAlias(MergedDefinition definition)
    {
        var (package, type) = SchemaName.Parse(definition.Name);
        return ResolveNameless(definition.Schema, namespaces.OfPackage(package), Identifiers.Pascal(type, TypeNames.DigitPrefix));
    }

    private FieldType ResolveNameless(SchemaNode schema, string @namespace, string name) =>
        schema.Reference is { } reference ? ResolveReference(reference)
        : IsEnum(schema) ? enums.Add(@namespace, name, schema.Enum)
        : ResolvePlain(schema, inner => ResolveNameless(inner, @namespace, name));

    /// <summary>Whether a field takes texts of a list; without a type, a list of other things too says nothing of texts.</summary>
    private static bool IsEnum(SchemaNode schema) => schema is { Enum.Count: > 0, IsIntOrString: false } && (schema.Type == "string"
        || (schema.Type is null && schema.Constraints.All(static constraint => constraint.Keyword != "enum")));

    private static FieldType ResolvePlain(SchemaNode schema, Func<SchemaNode, FieldType> resolve)
    {
        if (schema.IsIntOrString || schema.Format == "int-or-string")
        {
            return new FieldType.Scalar(QuantitySchema.Is(schema) ? ScalarKind.Quantity : ScalarKind.IntOrString);
        }

        return schema.Type switch
        {
            "string" => new FieldType.Scalar(schema.Format switch
            {
                "byte" => ScalarKind.Bytes,
                "date-time" => ScalarKind.Time,
                _ => QuantitySchema.Is(schema) ? ScalarKind.Quantity : ScalarKind.String,
            }),
            "integer" => new FieldType.Scalar(schema.Format == "int32" ? ScalarKind.Int32 : ScalarKind.Int64),
            "number" => new FieldType.Scalar(ScalarKind.Double),
            "boolean" => new FieldType.Scalar(ScalarKind.Boolean),
            "array" => new FieldType.List(schema.Items is { } items ? resolve(items) : Any),
            _ => schema.AdditionalProperties is { } values ? new FieldType.Map(resolve(values)) : Any,
        };
    }
}

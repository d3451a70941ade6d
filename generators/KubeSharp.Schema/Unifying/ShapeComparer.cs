using System.Runtime.CompilerServices;
using KubeSharp.Schema.Fixups;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// Compares objects of custom resources with Kubernetes' types, field by field and all the way down. Custom resources embed the types of
/// the release that their authors compiled against, so that what is newer is missing; what has fields that the type lacks does not fit.
/// </summary>
internal sealed class ShapeComparer(KubernetesSchemas kubernetes, CancellationToken cancellation)
{
    /// <summary>
    /// Fields that an earlier release had in alpha and the present one has not: a custom resource that repeats them was made from that
    /// release. PodSpec.workloadRef is of 1.35 (KEP-4671).
    /// </summary>
    private static readonly HashSet<(string Type, string Field)> s_formerFields = [("io.k8s.api.core.v1.PodSpec", "workloadRef")];

    private readonly Dictionary<(SchemaNode Node, string Type), Fit?> _fits = new(new ByReference());

    /// <summary>How an object fits a type; null when it does not.</summary>
    public Fit? Compare(SchemaNode node, SchemaDefinition type)
    {
        if (!_fits.TryGetValue((node, type.Name), out var fit))
        {
            cancellation.ThrowIfCancellationRequested();
            _fits.Add((node, type.Name), fit = CompareFields(node, type));
        }

        return fit;
    }

    private Fit? CompareFields(SchemaNode node, SchemaDefinition type)
    {
        var fields = type.Schema.Properties.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal);
        var inner = new List<KeyValuePair<string, string>>();
        var additional = new List<string>();
        var hasEvidentPart = false;
        foreach (var property in node.Properties)
        {
            if (s_formerFields.Contains((type.Name, property.Name)))
            {
                additional.Add(FieldRestriction.AdditionalMark + property.Name);
                continue;
            }

            if (!fields.TryGetValue(property.Name, out var field) || !Fits(property.Schema, field, out var fit, out var restriction))
            {
                return null;
            }

            fields.Remove(property.Name);
            hasEvidentPart |= fit is { HasEvidentPart: true } || (fit is not null && CoreCandidates.IsEvident(fit));
            if (restriction is not null)
            {
                inner.Add(new(property.Name, restriction));
            }
        }

        var missing = type.Schema.Properties.Where(property => fields.ContainsKey(property.Name)).ToList();
        var names = missing.Select(property => property.Name).ToList();
        var optional = RequiredProperties.Of(type.Name, type.Schema, isStatus: false)
            .Where(name => !fields.ContainsKey(name) && !node.Required.Contains(name))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => FieldRestriction.OptionalMark + name);
        return new(
            type.Name,
            FieldRestriction.Of(names.Concat(optional).Concat(additional), inner),
            node.Properties.Count,
            names,
            missing.All(property => property.Schema.Lifecycle.Since is not null),
            hasEvidentPart);
    }

    private bool Fits(SchemaNode schema, SchemaNode field, out Fit? fit, out string? restriction)
    {
        fit = null;
        restriction = null;
        field = kubernetes.Follow(field);
        var shape = ValueShapes.Of(schema);
        if (field.Reference is not { } reference)
        {
            return FitsPlain(schema, shape, field, out fit, out restriction);
        }

        if (WellKnownTypes.Find(reference) is FieldType.Scalar known)
        {
            return Fits(shape, known.Kind);
        }

        if (kubernetes.Find(reference) is not { } type)
        {
            return shape == ValueShape.Any;
        }

        if (shape == ValueShape.Any)
        {
            // Where a field takes anything, its values may be of another kind than the type's, as in a template of any manifest.
            return type.Name == WellKnownNames.ObjectMeta;
        }

        if (shape == ValueShape.EmptyObject)
        {
            restriction = type.Schema.Properties.Count == 0 ? null : FieldRestriction.Everything;
            return type.Name == WellKnownNames.ObjectMeta || restriction is null;
        }

        // Where a server keeps what the schema does not name, a shared type would take it for a mistake.
        fit = shape == ValueShape.Object && !schema.PreservesUnknownFields ? Compare(schema, type) : null;
        fit = fit is null || IsWhole(fit) ? fit : null;
        restriction = fit?.Restriction;
        return fit is not null;
    }

    /// <summary>
    /// Whether enough of a large type is there: a PodSpec of eight fields is no older PodSpec, but a type of its author's own. Metadata is
    /// cut down everywhere.
    /// </summary>
    private static bool IsWhole(Fit fit) =>
        fit.Type == WellKnownNames.ObjectMeta || fit.Missing.Count < 6 || fit.Count >= fit.Missing.Count;

    private bool FitsPlain(SchemaNode schema, ValueShape shape, SchemaNode field, out Fit? fit, out string? restriction)
    {
        fit = null;
        restriction = null;
        var expected = ValueShapes.Of(field);
        return expected switch
        {
            ValueShape.List => shape == expected
                && Fits(schema.Items ?? SchemaNode.Any, field.Items ?? SchemaNode.Any, out fit, out restriction),
            ValueShape.Map => shape == expected
                && Fits(schema.AdditionalProperties!, field.AdditionalProperties!, out fit, out restriction),
            ValueShape.Any or ValueShape.EmptyObject => shape is ValueShape.Any or ValueShape.EmptyObject or ValueShape.Map,
            _ => shape == expected,
        };
    }

    private static bool Fits(ValueShape shape, ScalarKind kind) => kind switch
    {
        ScalarKind.Quantity => shape is ValueShape.IntOrString or ValueShape.String,
        ScalarKind.IntOrString => shape == ValueShape.IntOrString,
        ScalarKind.Time or ScalarKind.MicroTime => shape is ValueShape.Time or ValueShape.String,
        _ => shape is ValueShape.Any or ValueShape.EmptyObject or ValueShape.Map,
    };

    private sealed class ByReference : IEqualityComparer<(SchemaNode Node, string Type)>
    {
        public bool Equals((SchemaNode Node, string Type) x, (SchemaNode Node, string Type) y) =>
            ReferenceEquals(x.Node, y.Node) && x.Type == y.Type;

        public int GetHashCode((SchemaNode Node, string Type) key) =>
            unchecked((RuntimeHelpers.GetHashCode(key.Node) * 31) + StringComparer.Ordinal.GetHashCode(key.Type));
    }
}

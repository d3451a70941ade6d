using System.Text;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// Writes what the schema of a custom resource asks of values beyond their types, for the checks of its objects: a structural schema of
/// which only what bounds values is left, and what rules look at
/// (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation).
/// Required fields are not in it, nor what bounds the fields of Kubernetes' own types: their C# types and rules see to them.
/// </summary>
/// <param name="set">The schemas.</param>
internal sealed class ConstraintSchema(SchemaSet set)
{
    /// <summary>More than any known kind needs; a schema whose references multiply would fill the memory.</summary>
    private const int MaximalNodes = 100_000;

    private const int Deepest = 100;

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private int _nodes;

    /// <summary>Writes the constraints of a kind.</summary>
    /// <param name="kind">The schema of the kind.</param>
    /// <returns>A schema as JSON; null where nothing is bounded, or the schema is too large to be checked.</returns>
    public string? Write(SchemaNode kind)
    {
        _text.Clear();
        _references.Clear();
        _nodes = 0;
        var properties = kind.Properties.Where(static property => property.Name is not ("apiVersion" or "kind" or "status"));
        var bounds = Write(kind with { Properties = properties.ToEquatableArray() }, null, isShared: false, depth: 0);
        return bounds && _nodes <= MaximalNodes ? _text.ToString() : null;
    }

    /// <summary>Writes a schema; says whether it bounds anything.</summary>
    private bool Write(SchemaNode schema, ConstraintScope? outer, bool isShared, int depth)
    {
        _text.Append('{');
        var start = _text.Length;
        var bounds = false;
        if (++_nodes <= MaximalNodes && depth < Deepest)
        {
            bounds = WriteContent(schema, outer, isShared, depth);
        }

        // Each keyword begins with its separator.
        if (_text.Length > start)
        {
            _text.Remove(start, 1);
        }

        _text.Append('}');
        return bounds;
    }

    private bool WriteContent(SchemaNode schema, ConstraintScope? outer, bool isShared, int depth)
    {
        if (schema.Reference is not { } name)
        {
            return WriteKeywords(schema, outer, isShared, depth);
        }

        var merged = Merge(schema, name, ref isShared);
        if (merged is null || !_references.Add(name))
        {
            return false;
        }

        var bounds = WriteKeywords(merged, outer, isShared, depth);
        _references.Remove(name);
        return bounds;
    }

    /// <summary>What a reference leads to, with what stands beside it; null where that is not known.</summary>
    private SchemaNode? Merge(SchemaNode schema, string name, ref bool isShared)
    {
        if (WellKnownTypes.Find(name) is FieldType.Scalar known)
        {
            return ScalarOf(known.Kind) is { } scalar ? scalar with { Default = schema.Default, IsNullable = schema.IsNullable } : null;
        }

        var target = set.Find(name)?.Schema;
        if (target is null)
        {
            target = KubernetesSchemas.Instance.Find(name)?.Schema;
            isShared = true;
        }

        return target is null ? null : target with
        {
            Default = schema.Default ?? target.Default,
            IsNullable = schema.IsNullable || target.IsNullable,
            Constraints = isShared ? schema.Constraints : target.Constraints.Concat(schema.Constraints).ToEquatableArray(),
        };
    }

    private static SchemaNode? ScalarOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Quantity or ScalarKind.IntOrString => new() { IsIntOrString = true },
        ScalarKind.Time or ScalarKind.MicroTime => new() { Type = "string", Format = "date-time" },
        _ => null,
    };

    private bool WriteKeywords(SchemaNode schema, ConstraintScope? outer, bool isShared, int depth)
    {
        var constraints = ConstraintsOf(schema);
        var scope = ConstraintScope.Inside(outer, constraints, isShared ? default : schema.ListMapKeys);
        foreach (var constraint in constraints)
        {
            Key(constraint.Keyword).Append(constraint.Value);
        }

        var bounds = constraints.Count > 0;
        if (!isShared)
        {
            bounds |= WriteOwn(schema, constraints);
        }

        bounds |= WriteProperties(schema, constraints, scope, isShared, depth);
        bounds |= WriteInner("items", schema.Items, scope, isShared, depth);
        bounds |= WriteInner("additionalProperties", schema.AdditionalProperties, scope, isShared, depth);
        WriteStructure(schema, scope);
        return bounds;
    }

    private static List<Constraint> ConstraintsOf(SchemaNode schema)
    {
        var constraints = new List<Constraint>();
        foreach (var constraint in schema.Constraints)
        {
            // What an int-or-string may be is its type; the pattern of quantities is what their C# type asks.
            var isType = constraint.Keyword is "anyOf" or "allOf" ? schema.IsIntOrString
                : constraint.Keyword == "pattern" ? QuantitySchema.Is(schema)
                : constraint.Keyword == "uniqueItems";
            if (constraint.Keyword == Constraint.Validations)
            {
                if (RulesOnCreation(constraint.Value) is { } rules)
                {
                    constraints.Add(rules);
                }
            }
            else if (!isType && !constraint.Value.Contains("\"$ref\""))
            {
                constraints.Add(constraint);
            }
        }

        return constraints;
    }

    /// <summary>The rules without those that compare with an older value, which say nothing of a manifest.</summary>
    private static Constraint? RulesOnCreation(string rules)
    {
        var kept = JsonParser.Parse(rules).Items
            .Where(static rule => rule.Find("optionalOldSelf") is { IsTrue: true }
                || rule.Find("rule")?.AsString?.Contains("oldSelf") != true)
            .ToList();
        return kept.Count == 0 ? null : new(Constraint.Validations, new JsonNode(TextPosition.Start, kept).ToString());
    }

    /// <summary>Keywords that bound values and that C# types do not express.</summary>
    private bool WriteOwn(SchemaNode schema, List<Constraint> constraints)
    {
        var start = _text.Length;
        if (schema.Enum.Count > 0 && constraints.All(static constraint => constraint.Keyword != "enum"))
        {
            Texts("enum", schema.Enum);
        }

        if (schema.ListType is "set" or "map")
        {
            Text("x-kubernetes-list-type", schema.ListType);
            if (schema.ListMapKeys.Count > 0)
            {
                Texts("x-kubernetes-list-map-keys", schema.ListMapKeys);
            }
        }

        if (schema.IsEmbeddedResource)
        {
            Flag("x-kubernetes-embedded-resource", true);
        }

        return _text.Length > start || (schema is { Type: "string", Format: { } format } && IsChecked(format));
    }

    /// <summary>Whether an API server looks at the format of a text, and the C# type is one that takes any.</summary>
    private static bool IsChecked(string format) => format is not ("byte" or "date-time" or "int-or-string" or "password" or "binary");

    private bool WriteProperties(SchemaNode schema, List<Constraint> constraints, ConstraintScope? scope, bool isShared, int depth)
    {
        if (schema.Properties.Count == 0 || constraints.Any(static constraint => constraint.Keyword == "properties"))
        {
            return false;
        }

        // Defaults count where entries are counted.
        var counts = constraints.Any(static constraint => constraint.Keyword is "minProperties" or "maxProperties");
        var start = _text.Length;
        var bounds = false;
        var separator = "";
        Key("properties").Append('{');
        foreach (var property in schema.Properties)
        {
            var begin = _text.Length;
            var isSeen = scope?.Has(property.Name) == true || (counts && property.Schema.Default is not null);
            if (isShared && !isSeen)
            {
                continue;
            }

            JsonText.AppendString(_text.Append(separator), property.Name).Append(':');
            var isBounded = Write(property.Schema, scope, isShared, depth + 1);
            bounds |= isBounded;
            if (isSeen || isBounded)
            {
                separator = ",";
            }
            else
            {
                _text.Length = begin;
            }
        }

        _text.Append('}');
        if (separator.Length == 0)
        {
            _text.Length = start;
        }

        return bounds;
    }

    private bool WriteInner(string keyword, SchemaNode? inner, ConstraintScope? scope, bool isShared, int depth)
    {
        if (inner is null || (isShared && scope is null))
        {
            return false;
        }

        var start = _text.Length;
        Key(keyword);
        var bounds = Write(inner, scope, isShared, depth + 1);
        if (!bounds && scope is null)
        {
            _text.Length = start;
        }

        return bounds;
    }

    private void WriteStructure(SchemaNode schema, ConstraintScope? scope)
    {
        if (schema.IsIntOrString || schema.Format == "int-or-string")
        {
            Flag("x-kubernetes-int-or-string", true);
        }
        else if ((schema.Type ?? (schema.Properties.Count > 0 ? "object" : null)) is { } type)
        {
            Text("type", type);
        }

        Flag("nullable", schema.IsNullable);
        if (schema.Format is { } format && !schema.IsIntOrString && (scope is not null || (schema.Type == "string" && IsChecked(format))))
        {
            Text("format", format);
        }

        if (scope is not null)
        {
            Flag(Keywords.PreserveUnknownFields, schema.PreservesUnknownFields);
            if (schema.Default is { } value)
            {
                Key("default").Append(value);
            }
        }
    }

    private void Flag(string keyword, bool value)
    {
        if (value)
        {
            Key(keyword).Append("true");
        }
    }

    private void Text(string keyword, string value) => JsonText.AppendString(Key(keyword), value);

    private void Texts(string keyword, EquatableArray<string> values)
    {
        Key(keyword).Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            JsonText.AppendString(_text.Append(i == 0 ? "" : ","), values[i]);
        }

        _text.Append(']');
    }

    private StringBuilder Key(string keyword) => JsonText.AppendString(_text.Append(','), keyword).Append(':');
}

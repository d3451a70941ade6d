using System.Text;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Facts;

/// <summary>
/// Writes what has been read of custom resources as a facts document: OpenAPI v3 without prose, in which each shape occurs once under a
/// name, and Kubernetes' own types are references. The same input gives the same bytes.
/// </summary>
internal sealed class ResourceFacts
{
    private readonly StringBuilder _text = new("{\n\"openapi\":\"3.0.0\",\n\"info\":{},\n\"paths\":{},\n\"components\":{\"schemas\":{");
    private readonly Dictionary<string, string> _names;
    private bool _isEmpty = true;

    private ResourceFacts(Dictionary<string, string> names) => _names = names;

    /// <summary>Writes one document of several files, in whatever order they come.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="typeNames">
    /// Names of types by package and place (<c>io.ray.v1.RayCluster/spec/headGroupSpec</c>); those of other types follow from their places.
    /// </param>
    public static string Write(IEnumerable<SchemaDocument> documents, IReadOnlyDictionary<string, string>? typeNames = null)
    {
        var places = Comparer<SchemaDefinition>.Create(SchemaDefinition.ComparePlaces);
        var definitions = documents.SelectMany(document => document.Definitions)
            .GroupBy(definition => definition.Name, StringComparer.Ordinal)
            .Select(same => same.OrderBy(definition => definition, places).First())
            .ToList();
        var names = NamesOf(definitions, typeNames ?? new Dictionary<string, string>(StringComparer.Ordinal));
        var facts = new ResourceFacts(names);
        var separator = "\n";
        foreach (var definition in definitions.OrderBy(definition => names[definition.Name], StringComparer.Ordinal))
        {
            JsonText.AppendString(facts._text.Append(separator), names[definition.Name]).Append(':');
            facts.WriteDefinition(definition);
            separator = ",\n";
        }

        return facts._text.Append("\n}}}\n").ToString();
    }

    private static Dictionary<string, string> NamesOf(
        IEnumerable<SchemaDefinition> definitions, IReadOnlyDictionary<string, string> typeNames)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var scope = new NameScope([]);
        foreach (var definition in definitions.OrderBy(definition => definition.Place, Comparer<string?>.Create(SchemaPlace.Compare))
            .ThenBy(definition => definition.Name, StringComparer.Ordinal))
        {
            var package = definition.Package;
            string? wanted = null;
            if (definition.Place is { } place && !typeNames.TryGetValue(package + "." + place, out wanted))
            {
                wanted = SchemaPlace.TypeNameOf(place);
                wanted = scope.IsTaken(package + "." + wanted) ? SchemaPlace.FullTypeNameOf(place) : wanted;
            }

            names.Add(definition.Name, scope.Take(wanted is null ? definition.Name : package + "." + wanted));
        }

        return names;
    }

    private void WriteDefinition(SchemaDefinition definition)
    {
        _text.Append('{');
        _isEmpty = true;
        if (definition.Kinds.Count > 0)
        {
            Key(Keywords.GroupVersionKind).Append('[');
            for (var i = 0; i < definition.Kinds.Count; i++)
            {
                var kind = definition.Kinds[i];
                JsonText.AppendString(_text.Append(i == 0 ? "{\"group\":" : ",{\"group\":"), kind.Group);
                JsonText.AppendString(_text.Append(",\"kind\":"), kind.Kind);
                JsonText.AppendString(_text.Append(",\"version\":"), kind.Version).Append('}');
            }

            _text.Append(']');
        }

        Text(Keywords.Scope, definition.Scope == ResourceScope.Unknown ? null : definition.Scope.ToString());
        Text(Keywords.DeprecationWarning, definition.DeprecationWarning);
        WriteBody(definition.Schema, "\n");
        _text.Append('}');
    }

    private void Write(SchemaNode schema)
    {
        _text.Append('{');
        _isEmpty = true;
        WriteBody(schema, "");
        _text.Append('}');
        _isEmpty = false;
    }

    private void WriteBody(SchemaNode schema, string lineEnd)
    {
        if (schema.Reference is { } reference)
        {
            Text("$ref", SchemaPointer.To(_names.TryGetValue(reference, out var name) ? name : reference));
        }

        Text(Keywords.Restriction, schema.Restriction);
        Text("type", schema.Type);
        Text("format", schema.Format);
        Flag("nullable", schema.IsNullable);
        Flag("x-kubernetes-int-or-string", schema.IsIntOrString);
        Flag(Keywords.PreserveUnknownFields, schema.PreservesUnknownFields);
        Flag("x-kubernetes-embedded-resource", schema.IsEmbeddedResource);
        Text("x-kubernetes-list-type", schema.ListType);
        Texts("x-kubernetes-list-map-keys", schema.ListMapKeys);
        Text("x-kubernetes-map-type", schema.MapType);
        Raw("default", schema.Default);
        if (schema.Constraints.All(static constraint => constraint.Keyword != "enum"))
        {
            Texts("enum", schema.Enum);
        }

        foreach (var constraint in schema.Constraints)
        {
            Raw(constraint.Keyword, constraint.Keyword == Constraint.Validations ? RulesOf(constraint) : constraint.Value);
        }

        Texts("required", schema.Required);
        if (schema.Items is { } items)
        {
            Key("items");
            Write(items);
        }

        if (schema.AdditionalProperties is { } values)
        {
            Key("additionalProperties");
            Write(values);
        }

        WriteProperties(schema, lineEnd);
    }

    private void WriteProperties(SchemaNode schema, string lineEnd)
    {
        if (schema.Properties.Count == 0)
        {
            return;
        }

        Key("properties").Append('{');
        var separator = lineEnd;
        foreach (var property in schema.Properties)
        {
            JsonText.AppendString(_text.Append(separator), property.Name).Append(':');
            Write(property.Schema);
            separator = "," + lineEnd;
        }

        _text.Append(lineEnd).Append('}');
        _isEmpty = false;
    }

    /// <summary>The rules without their messages, which are prose.</summary>
    private static string RulesOf(Constraint constraint)
    {
        var text = new StringBuilder("[");
        foreach (var rule in JsonParser.Parse(constraint.Value).Items)
        {
            var facts = rule.Members.Where(member => member.Name is not ("message" or "messageExpression")).ToList();
            new JsonNode(rule.Position, facts).WriteTo(text.Append(text.Length == 1 ? "" : ","));
        }

        return text.Append(']').ToString();
    }

    private void Raw(string keyword, string? value)
    {
        if (value is not null)
        {
            Key(keyword).Append(value);
        }
    }

    private void Flag(string keyword, bool value) => Raw(keyword, value ? "true" : null);

    private void Text(string keyword, string? value)
    {
        if (value is not null)
        {
            JsonText.AppendString(Key(keyword), value);
        }
    }

    private void Texts(string keyword, EquatableArray<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        Key(keyword).Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            JsonText.AppendString(_text.Append(i == 0 ? "" : ","), values[i]);
        }

        _text.Append(']');
    }

    private StringBuilder Key(string keyword)
    {
        _text.Append(_isEmpty ? "" : ",");
        _isEmpty = false;
        return JsonText.AppendString(_text, keyword).Append(':');
    }
}

using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Crds;

/// <summary>
/// Reads the kinds of CustomResourceDefinitions (<c>apiextensions.k8s.io/v1</c>): a definition for each version that a server serves.
/// </summary>
internal sealed class CustomResourceReader(SchemaOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const string Group = "apiextensions.k8s.io/";
    private const string Kind = "CustomResourceDefinition";
    private const int LongestWord = 256;

    private readonly HashSet<string> _versions = new(OptionList.Split(options.Versions), StringComparer.Ordinal);

    /// <summary>The kinds read so far.</summary>
    public List<SchemaDefinition> Definitions { get; } = [];

    /// <summary>Reads a document: one definition, or a list with definitions; says whether it was one.</summary>
    public bool Read(JsonNode document)
    {
        var kind = document.Find("kind")?.AsString;
        if (kind is "List" or Kind + "List")
        {
            // A list holds whatever its author put together; what else is in it is nobody's mistake.
            return document.Find("items")?.Items.Count(Read) > 0;
        }

        if (kind != Kind || document.Find("apiVersion") is not { AsString: { } apiVersion } place)
        {
            return false;
        }

        if (apiVersion == Group + "v1")
        {
            ReadDefinition(document);
        }
        else
        {
            diagnostics.Add(
                SchemaRules.Malformed,
                place.Position,
                $"A CustomResourceDefinition of '{SchemaText.Printable(apiVersion)}' cannot be read: Kubernetes 1.22 removed all versions "
                    + $"but {Group}v1. Take the definition from a newer release of its project.");
        }

        return true;
    }

    private void ReadDefinition(JsonNode document)
    {
        var spec = document.Find("spec");
        var group = spec?.Find("group");
        var kind = spec?.Find("names")?.Find("kind");
        if (spec is null || !IsWord(group) || !IsWord(kind))
        {
            CheckWord(group, "spec.group", spec ?? document);
            CheckWord(kind, "spec.names.kind", spec?.Find("names") ?? spec ?? document);
            return;
        }

        var scope = spec.Find("scope")?.AsString == "Cluster" ? ResourceScope.Cluster : ResourceScope.Namespaced;
        var package = string.Join(".", group!.Text.Split('.').Reverse());
        var isFound = false;
        if (spec.Find("versions") is not { Items.Count: > 0 } versions)
        {
            AddNothing(spec.Find("versions") ?? spec, kind!, "'spec.versions' lists none");
            return;
        }

        var names = new List<string>();
        foreach (var version in versions.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (version.Find("name") is not { } name || !IsWord(name))
            {
                CheckWord(version.Find("name"), "spec.versions[].name", version);
                continue;
            }

            names.Add(name.Text);
            if (_versions.Contains(name.Text) || (_versions.Count == 0 && version.Find("served") is not { Text: "false" }))
            {
                isFound = true;
                ReadVersion(version, new(group.Text, name.Text, kind!.Text), $"{package}.{name.Text}.{kind.Text}", scope);
            }
        }

        if (_versions.Count == 0 && names.Count > 0 && !isFound)
        {
            AddNothing(versions, kind!, $"none of {KnownNames.List(names)} is served");
        }
        else if (names.Count > 0 && !isFound)
        {
            diagnostics.Add(
                SchemaRules.UnknownKind,
                kind!.Position,
                $"The kind '{SchemaText.Printable(kind.Text)}' has none of the versions '{SchemaText.Printable(options.Versions)}'; it has "
                    + $"{KnownNames.List(names)}.");
        }
    }

    private void AddNothing(JsonNode place, JsonNode kind, string reason) => diagnostics.Add(
        SchemaRules.NothingServed,
        place.Position,
        $"The definition of the kind '{SchemaText.Printable(kind.Text)}' has no version to make types of: {reason}.");

    private void ReadVersion(JsonNode version, GroupVersionKind kind, string name, ResourceScope scope)
    {
        var root = version.Find("schema")?.Find("openAPIV3Schema");
        var reader = new SchemaNodeReader(diagnostics, statesZeroDefaults: true);
        var schema = root is null ? new SchemaNode { Type = "object", PreservesUnknownFields = true } : reader.Read(root);
        if (IsFreeForm(schema))
        {
            diagnostics.Add(
                SchemaRules.FreeForm,
                (root ?? version).Position,
                $"The definition of '{SchemaText.Printable(kind.ApiVersion)}' {SchemaText.Printable(kind.Kind)} has no schema for its "
                    + "fields: its metadata is typed, the rest takes any value.");
        }

        Definitions.Add(new()
        {
            Name = name,
            Schema = AsKind(schema),
            Kinds = new[] { kind }.ToEquatableArray(),
            Scope = scope,
            References = reader.References.ToEquatableArray(),
            DeprecationWarning = ReadDeprecation(version, kind),
            Position = (root ?? version).Position,
        });
    }

    /// <summary>The server's own words where the definition has none (apiextensions' <c>deprecationWarning</c>).</summary>
    private static string? ReadDeprecation(JsonNode version, GroupVersionKind kind) =>
        version.Find("deprecated") is not { IsTrue: true } ? null
        : version.Find("deprecationWarning")?.AsString is { Length: > 0 } warning ? warning
        : $"{kind.ApiVersion} {kind.Kind} is deprecated";

    /// <summary>
    /// Every kind has apiVersion, kind and metadata, whatever its schema says of them: the server adds what is missing, and knows metadata
    /// better than the schema, which may bound the name at most.
    /// </summary>
    private static SchemaNode AsKind(SchemaNode schema)
    {
        var text = new SchemaNode { Type = "string" };
        var rest = schema.Properties.Where(property => property.Name is not ("apiVersion" or "kind" or "metadata"));
        return schema with
        {
            Properties = new[]
            {
                new PropertyNode("apiVersion", text),
                new PropertyNode("kind", text),
                new PropertyNode("metadata", new() { Reference = WellKnownNames.ObjectMeta, Constraints = OfNames(schema) }),
            }.Concat(rest).ToEquatableArray(),
        };
    }

    /// <summary>What a schema asks of the name, of all in metadata the one thing that it may bound.</summary>
    private static EquatableArray<Constraint> OfNames(SchemaNode schema)
    {
        var metadata = schema.Properties.FirstOrDefault(static property => property.Name == "metadata")?.Schema;
        var bounds = metadata?.Properties
            .Where(static property => property.Name is "name" or "generateName" && property.Schema.Constraints.Count > 0)
            .Select(static property => $"\"{property.Name}\":{{\"type\":\"string\","
                + string.Join(",", property.Schema.Constraints.Select(static bound => $"\"{bound.Keyword}\":{bound.Value}")) + "}")
            .ToList();
        return bounds is not { Count: > 0 } ? default
            : new[] { new Constraint("properties", $"{{{string.Join(",", bounds)}}}") }.ToEquatableArray();
    }

    /// <summary>Whether a schema says nothing of the fields that people write.</summary>
    private static bool IsFreeForm(SchemaNode schema)
    {
        var own = schema.Properties.Where(property => property.Name is not ("apiVersion" or "kind" or "metadata" or "status")).ToList();
        return own.Count == 0 ? schema.PreservesUnknownFields
            : own is [{ Name: "spec", Schema: { PreservesUnknownFields: true, Properties.Count: 0, AdditionalProperties: null } }];
    }

    private void CheckWord(JsonNode? node, string path, JsonNode parent)
    {
        if (IsWord(node))
        {
            return;
        }

        var reason = node is null ? "is missing"
            : node.AsString is null ? "is no text"
            : node.Text.Length == 0 ? "is empty"
            : node.Text.Length > LongestWord ? $"is longer than {LongestWord} characters"
            : $"is '{SchemaText.Printable(node.Text)}', which holds a character that no name has";
        diagnostics.Add(
            SchemaRules.Malformed, (node ?? parent).Position, $"'{path}' of the definition {reason}: there is no type without it.");
    }

    private static bool IsWord(JsonNode? node) =>
        node?.AsString is { Length: > 0 and <= LongestWord } text && WireNames.IsUsable(text) && text.IndexOfAny(['/', ' ']) < 0;
}

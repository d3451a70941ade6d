using YamlDotNet.RepresentationModel;

namespace KubeSharp.Tests.Parity;

/// <summary>A schema as it stands in a CustomResourceDefinition, read by nothing of ours.</summary>
internal sealed class CrdSchema(YamlMappingNode node)
{
    public string? Type => Text("type");

    public string? Format => Text("format");

    public bool IsIntOrString => Flag("x-kubernetes-int-or-string");

    public bool PreservesUnknownFields => Flag("x-kubernetes-preserve-unknown-fields");

    public bool IsEmbeddedResource => Flag("x-kubernetes-embedded-resource");

    public bool IsNullable => Flag("nullable");

    public bool HasDefault => Find("default") is not null;

    public string? ListType => Text("x-kubernetes-list-type");

    public IReadOnlyList<string> ListMapKeys => Texts("x-kubernetes-list-map-keys");

    public IReadOnlyList<string> Required => Texts("required");

    public IReadOnlyList<string> Enum => Texts("enum");

    public string? Pattern => Text("pattern");

    public long? Minimum => Text("minimum") is { } text && long.TryParse(text, out var number) ? number : null;

    public CrdSchema? Items => Inner("items");

    public CrdSchema? AdditionalProperties => Inner("additionalProperties");

    public IEnumerable<(string Name, CrdSchema Schema)> Properties => Find("properties") is YamlMappingNode properties
        ? properties.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, new CrdSchema((YamlMappingNode)pair.Value)))
        : [];

    /// <summary>The kinds of a file, each with the versions asked for.</summary>
    public static IEnumerable<(string ApiVersion, string Kind, CrdSchema Schema)> Read(string path, IReadOnlyList<string> versions)
    {
        using var reader = File.OpenText(path);
        var stream = new YamlStream();
        stream.Load(reader);
        foreach (var document in stream.Documents)
        {
            var spec = new CrdSchema((YamlMappingNode)document.RootNode).Inner("spec")!;
            var group = spec.Text("group");
            var kind = spec.Inner("names")!.Text("kind")!;
            foreach (var item in ((YamlSequenceNode)spec.Find("versions")!).Children)
            {
                var version = new CrdSchema((YamlMappingNode)item);
                if (versions.Contains(version.Text("name")!))
                {
                    yield return ($"{group}/{version.Text("name")}", kind, version.Inner("schema")!.Inner("openAPIV3Schema")!);
                }
            }
        }
    }

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private CrdSchema? Inner(string key) => Find(key) is YamlMappingNode inner ? new(inner) : null;

    private string? Text(string key) => (Find(key) as YamlScalarNode)?.Value;

    private IReadOnlyList<string> Texts(string key) =>
        Find(key) is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value!)] : [];

    private bool Flag(string key) => Text(key) == "true";
}

using KubeSharp.Schema.Files;
using KubeSharp.Schema.Reading;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// Compares what the unifier makes of the ML ecosystem's definitions with labels that were gone through by hand, beside the Go types of
/// each project and the descriptions in the definitions: <c>labels.tsv</c> has kind, path and Kubernetes' type, or a dash for a type of the
/// project's own that comes near to one.
/// </summary>
public sealed class LabelledShapesTests(ITestOutputHelper output)
{
    private static readonly string s_labels = Repository.PathOf("tests/KubeSharp.Schema.Tests/Unifying/labels.tsv");

    [SharedDataFact("crds")]
    public void At_least_95_percent_of_the_embedded_shapes_are_unified_and_none_wrongly()
    {
        var labels = File.ReadAllLines(s_labels).Select(line => line.Split('\t'))
            .ToDictionary(parts => (parts[0], parts[1]), parts => parts[2]);
        var unified = Directory.GetFiles(SharedData.PathOf("crds"), "*.yaml")
            .SelectMany(path => SchemaFileReader.Read(path, File.ReadAllText(path), new SchemaOptions()).Report)
            .Where(entry => entry.IsUnified)
            .ToDictionary(
                entry => ($"{entry.ApiVersion} {entry.Kind}", entry.Path), entry => entry.Type[(entry.Type.LastIndexOf('.') + 1)..]);

        var expected = labels.Where(label => label.Value != "-").ToList();
        var found = expected.Count(label => unified.TryGetValue(label.Key, out var type) && type == label.Value);
        var wrong = unified.Where(entry => !labels.TryGetValue(entry.Key, out var label) || label != entry.Value).ToList();
        output.WriteLine($"{found} of {expected.Count} embedded shapes are unified, {wrong.Count} wrongly");
        Assert.Empty(wrong);
        Assert.InRange(found, expected.Count * 95 / 100, expected.Count);
    }
}

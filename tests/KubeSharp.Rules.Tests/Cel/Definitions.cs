using KubeSharp.Checking;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Tree;
using KubeSharp.Tests;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>CustomResourceDefinitions as projects publish them, from a folder beside the repository that not every machine has.</summary>
internal static class Definitions
{
    private static readonly ManifestReader s_reader = new([]);

    private static readonly Lazy<IReadOnlyDictionary<(string ApiVersion, string Kind), RuleNode>> s_schemas = new(ReadSchemas);

    /// <summary>The schemas, by what they describe.</summary>
    public static IReadOnlyDictionary<(string ApiVersion, string Kind), RuleNode> Schemas => s_schemas.Value;

    /// <summary>The objects of a file; none when it cannot be read.</summary>
    public static IEnumerable<KubernetesObject> Objects(string path)
    {
        var read = s_reader.Read(File.ReadAllText(path), path);
        return read.Documents.Select(static document => document.Object);
    }

    /// <summary>The findings for a value of a schema, both written in YAML, as <c>ID path: message</c>.</summary>
    public static string[] Check(string schema, string value)
    {
        var run = new Checks.RuleRun(Node(value));
        SchemaConstraintRules.Check(run, run.Root, StructuralSchema.Read(Node(schema)));
        return [.. run.Findings.Select(static finding => $"{finding.Rule.Id} {finding.Node.Path}: {finding.Message}")];
    }

    /// <summary>A tree of YAML.</summary>
    public static RuleNode Node(string yaml)
    {
        var indented = string.Join("\n", yaml.Split('\n').Select(static line => "  " + line));
        var read = s_reader.Read($"apiVersion: test/v1\nkind: Test\nmetadata: {{name: test}}\nholder:\n{indented}\n");
        return new ObjectNode(read.Documents[0].Object)["holder"];
    }

    private static Dictionary<(string ApiVersion, string Kind), RuleNode> ReadSchemas()
    {
        var schemas = new Dictionary<(string ApiVersion, string Kind), RuleNode>();
        foreach (var file in Directory.EnumerateFiles(SharedData.PathOf("crds"), "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var definition in Objects(file).Select(static value => new ObjectNode(value)))
            {
                var spec = definition["spec"];
                foreach (var version in spec["versions"].Items)
                {
                    schemas[($"{spec["group"].Text}/{version["name"].Text}", spec["names"]["kind"].Text!)] =
                        version["schema"]["openAPIV3Schema"];
                }
            }
        }

        return schemas;
    }
}

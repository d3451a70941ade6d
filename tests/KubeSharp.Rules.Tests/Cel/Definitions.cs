using System.Runtime.CompilerServices;
using KubeSharp.Checking;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>CustomResourceDefinitions as projects publish them, from a folder beside the repository that not every machine has.</summary>
internal static class Definitions
{
    private static readonly ManifestReader s_reader = new([]);

    private static readonly Lazy<IReadOnlyDictionary<(string ApiVersion, string Kind), RuleNode>> s_schemas = new(ReadSchemas);

    /// <summary>The folder that holds definitions and manifests; null when there is none.</summary>
    public static string? Shared { get; } = Find();

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

    private static string? Find([CallerFilePath] string file = "")
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var candidate in new[] { Path.Combine(folder, "shared"), Path.Combine(folder, "work", "shared") })
            {
                if (Directory.Exists(Path.Combine(candidate, "crds")))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static Dictionary<(string ApiVersion, string Kind), RuleNode> ReadSchemas()
    {
        var schemas = new Dictionary<(string ApiVersion, string Kind), RuleNode>();
        if (Shared is null)
        {
            return schemas;
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shared, "crds"), "*.yaml").Order(StringComparer.Ordinal))
        {
            foreach (var definition in Objects(file).Select(static value => new ObjectNode(value)))
            {
                var spec = definition["spec"];
                foreach (var version in spec["versions"].Items)
                {
                    schemas[($"{spec["group"].Text}/{version["name"].Text}", spec["names"]["kind"].Text!)] = version["schema"]["openAPIV3Schema"];
                }
            }
        }

        return schemas;
    }
}

using KubeSharp.Checking;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Patterns;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>What real definitions ask, and what real objects of their kinds fulfil.</summary>
public sealed class DefinitionTests(ITestOutputHelper output)
{
    /// <summary>Parts of documentation that no API server takes: they leave something to be filled in.</summary>
    private static readonly string[] s_incomplete = ["gcpsm-wif-iam-secret-store.yaml", "oracle-instance-principal.yaml"];

    [SharedDataFact("crds")]
    public void Every_rule_of_real_definitions_compiles()
    {
        var count = 0;
        var messages = 0;
        var problems = new List<string>();
        foreach (var ((apiVersion, kind), node) in Definitions.Schemas)
        {
            foreach (var (schema, path, isRoot) in Walk(StructuralSchema.Read(node), "", isRoot: true))
            {
                foreach (var rule in schema.Rules)
                {
                    count++;
                    var (program, message) = rule.Compile(schema, isRoot);
                    problems.AddRange(program.Problems.Select(problem =>
                        $"{apiVersion} {kind} {path}: {rule.Expression}: {problem.Position} {problem.Message}"));
                    if (message is not null)
                    {
                        messages++;
                        problems.AddRange(message.Problems.Select(problem =>
                            $"{apiVersion} {kind} {path}: {rule.MessageExpression}: {problem.Message}"));
                    }
                }
            }
        }

        output.WriteLine($"{count} rules and {messages} expressions for messages in {Definitions.Schemas.Count} schemas");
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.True(count > 500, $"{count} rules");
    }

    [SharedDataFact("crds")]
    public void Every_pattern_of_real_definitions_runs()
    {
        var patterns = Definitions.Schemas.Values
            .SelectMany(static node => Walk(StructuralSchema.Read(node), "", isRoot: true))
            .Select(static entry => entry.Schema.Pattern)
            .OfType<string>()
            .Distinct()
            .ToList();
        output.WriteLine($"{patterns.Count} patterns");
        Assert.NotEmpty(patterns);
        Assert.All(patterns, static pattern => Assert.True(GoPattern.Of(pattern).CanRun, pattern));
    }

    [SharedDataFact("crds", "manifests")]
    public void Real_objects_of_these_kinds_are_not_refused()
    {
        var schemas = Definitions.Schemas.ToDictionary(static entry => entry.Key, static entry => StructuralSchema.Read(entry.Value));
        var count = 0;
        var findings = new List<string>();
        var folder = SharedData.PathOf("manifests");
        foreach (var file in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var value in Definitions.Objects(file))
            {
                if (!schemas.TryGetValue((value.ApiVersion, value.Kind), out var schema) || s_incomplete.Contains(Path.GetFileName(file)))
                {
                    continue;
                }

                count++;
                var run = new RuleRun(new ObjectNode(value));
                SchemaConstraintRules.Check(run, run.Root, schema);
                findings.AddRange(run.Findings.Select(finding =>
                    $"{file.Substring(folder.Length)} {value.Kind} {finding.Rule.Id} {finding.Node.Path}: {finding.Message}"));
            }
        }

        output.WriteLine($"{count} objects, {findings.Count} findings");
        Assert.NotEqual(0, count);
        Assert.True(findings.Count == 0, string.Join("\n", findings));
    }

    private static IEnumerable<(StructuralSchema Schema, string Path, bool IsRoot)> Walk(StructuralSchema schema, string path, bool isRoot)
    {
        yield return (schema, path, isRoot || schema.IsEmbeddedResource);
        var children = schema.Properties.Select(static entry => (entry.Value, "." + entry.Key))
            .Concat(new[] { (schema.Items, "[]"), (schema.AdditionalProperties, "{}") }
                .Where(static entry => entry.Item1 is not null)
                .Select(static entry => (entry.Item1!, entry.Item2)));
        foreach (var (child, name) in children)
        {
            foreach (var entry in Walk(child, path + name, isRoot: false))
            {
                yield return entry;
            }
        }
    }
}

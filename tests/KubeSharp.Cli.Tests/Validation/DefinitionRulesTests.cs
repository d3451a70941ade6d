using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Schemas;
using KubeSharp.Rules.Custom;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Validation;

/// <summary>The rules of real definitions.</summary>
public sealed class DefinitionRulesTests
{
    private const string Definitions = "crds";

    [SharedDataFact(Definitions)]
    public void Every_rule_compiles_against_what_is_left_of_its_schema()
    {
        var streams = new ToolStreams(Stream.Null, Stream.Null, TextWriter.Null);
        var kinds = SchemaKinds.Read([SharedData.PathOf(Definitions)], streams, new DiagnosticLog(TextWriter.Null));
        var rules = 0;
        var problems = new List<string>();
        foreach (var (apiVersion, kind) in kinds.Kinds)
        {
            if (kinds.Find(apiVersion, kind)!.Constraints is { } schema)
            {
                rules += Check(schema, $"{apiVersion} {kind}", isRoot: true, problems);
            }
        }

        Assert.Empty(problems);
        Assert.True(rules > 300, $"{rules} rules");
    }

    private static int Check(StructuralSchema schema, string place, bool isRoot, List<string> problems)
    {
        foreach (var rule in schema.Rules)
        {
            var (program, message) = rule.Compile(schema, isRoot);
            problems.AddRange(program.Problems.Concat(message?.Problems ?? []).Select(problem =>
                $"{place}: {rule.Expression}: {problem.Message}"));
        }

        return schema.Rules.Count
            + schema.Properties.Sum(property => Check(property.Value, place + "." + property.Key, false, problems))
            + (schema.Items is { } items ? Check(items, place + "[]", items.IsEmbeddedResource, problems) : 0)
            + (schema.AdditionalProperties is { } values ? Check(values, place + "{}", values.IsEmbeddedResource, problems) : 0);
    }
}

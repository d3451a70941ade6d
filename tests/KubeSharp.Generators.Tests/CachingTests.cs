using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace KubeSharp.Generators;

public sealed class CachingTests
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly SchemaFileText s_first = SchemaFileText.OfSchemas("a.json", """
        "com.first.v1.Thing":{"properties":{"apiVersion":{},"kind":{},"name":{"type":"string"}},
          "x-kubernetes-group-version-kind":[{"group":"first.com","version":"v1","kind":"Thing"}]}
        """);

    private static readonly SchemaFileText s_second = SchemaFileText.OfSchemas("b.json", """
        "com.second.v1.Thing":{"properties":{"mode":{"type":"string","enum":["x"]},"gone":{"$ref":"#/components/schemas/Gone"}}}
        """);

    private static readonly SchemaFileText s_documentation = new(
        "docs.xml",
        """<doc><members><member name="T:k8s.Models.V1Pod"><summary>A pod.</summary></member></members></doc>""",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["KubeSharpKind"] = "Documentation" });

    private static readonly string[] s_steps =
    [
        StepNames.Documents, StepNames.Documentation, StepNames.Model, StepNames.Units, StepNames.KindSources, StepNames.Diagnostics,
    ];

    [Fact]
    public void An_unrelated_edit_recomputes_nothing()
    {
        var run = GeneratorRun.Of(s_first, s_second, s_documentation).AfterUnrelatedEdit();

        Assert.All(s_steps, step => Assert.All(Reasons(run, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(OutputReasons(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(3, run.Result.GeneratedSources.Length);
    }

    [Fact]
    public void An_edit_of_one_schema_leaves_the_code_of_others_alone()
    {
        var edited = SchemaFileText.OfSchemas("b.json", """
            "com.second.v1.Thing":{"properties":{"mode":{"type":"string","enum":["x","y"]}}}
            """);

        var run = GeneratorRun.Of(s_first, s_second, s_documentation).AfterEdit(s_second, edited);

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(run, StepNames.Documents));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(run, StepNames.Documentation));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], Reasons(run, StepNames.Units));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(run, StepNames.KindSources));
        Assert.Equal(
            ["Cached", "Cached", "Modified", "Modified"],
            OutputReasons(run).Select(reason => reason.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edit_of_blanks_changes_no_code()
    {
        var edited = SchemaFileText.OpenApi("b.json", s_second.GetText().ToString().Replace(",", " ,", StringComparison.Ordinal));

        var run = GeneratorRun.Of(s_first, s_second).AfterEdit(s_second, edited);

        Assert.All(Reasons(run, StepNames.Units), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(run, StepNames.KindSources), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
    }

    [Fact]
    public void No_cached_value_holds_on_to_a_compilation()
    {
        var run = GeneratorRun.Of(s_first, s_second, s_documentation);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (var step in s_steps)
        {
            var values = run.Result.TrackedSteps[step].SelectMany(result => result.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            Assert.All(values, value => Walk(value, step, seen));
        }

        Assert.InRange(seen.Count, 20, 100_000);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(result => result.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRun run) =>
        run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);

    /// <summary>Asks with <c>is</c>: the types that must not be there are abstract.</summary>
    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true }
            || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText or SemanticModel
                or Delegate or Exception,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (var type = value.GetType(); type is not null && !IsOfPlatform(type); type = type.BaseType)
        {
            foreach (var field in type.GetFields(OwnFields))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }

    private static bool IsOfPlatform(Type type) =>
        type.Assembly == typeof(object).Assembly
        || type.Assembly == typeof(ImmutableArray<>).Assembly
        || type.Assembly == typeof(HashSet<>).Assembly;
}

using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

public sealed class ReportTests
{
    private const string Report = "KubeSharp.SchemaReport.g.cs";

    private const string Toleration = """
        {type: object, properties: {tolerations: {type: array, items: {type: object, properties: {
          key: {type: string}, operator: {type: string}, value: {type: string}, effect: {type: string},
          tolerationSeconds: {type: integer}}}}}}
        """;

    private static readonly SchemaFileText s_file =
        CustomResourceText.File("a.yaml", CustomResourceText.Of("first.com", "Thing", Spec(Toleration)));

    [Fact]
    public void A_project_that_does_not_ask_gets_none()
    {
        var run = GeneratorRun.WithKinds(s_file);

        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.HintName == Report);
    }

    [Fact]
    public void A_project_that_asks_gets_it_as_comments()
    {
        var run = GeneratorRun.WithReport(s_file);

        Assert.Equal(
            """
            // first.com/v1 Thing: 1 object of Kubernetes' types, 1 of its own
            //   spec.tolerations[] -> KubeSharp.Core.V1.Toleration
            // 2 objects in 1 kind: 1 of Kubernetes' types (50.0%) at 1 place, 1 of 1 type of their own (50.0%), 0 of these near
            """ + " to one of Kubernetes (0.0%)\n",
            run.Source(Report));
        run.Load();
    }

    [Fact]
    public void A_template_of_any_manifest_is_none_of_the_kinds_that_look_like_it()
    {
        const string Template = """
            {type: object, properties: {template: {type: object, properties: {
              apiVersion: {type: string}, kind: {type: string}, spec: {x-kubernetes-preserve-unknown-fields: true},
              metadata: {type: object, properties: {name: {type: string}, namespace: {type: string},
                labels: {type: object, additionalProperties: {type: string}},
                annotations: {type: object, additionalProperties: {type: string}}}}}}}}
            """;

        var run = GeneratorRun.WithReport(
            CustomResourceText.File("a.yaml", CustomResourceText.Of("first.com", "Thing", Spec(Template))));

        Assert.DoesNotContain("spec.template ->", run.Source(Report), StringComparison.Ordinal);
        var template = run.Load().GetType("KubeSharp.First.V1.ThingTemplate")!;
        Assert.Equal(typeof(KValue), template.GetProperty("Spec")!.PropertyType);
    }

    [Fact]
    public void Nothing_in_a_schema_leaves_its_comment()
    {
        var schema = Spec(Toleration.Replace("tolerations", "\"a\\u2028int x; \\n*/ #error b\\u0085\"", StringComparison.Ordinal));

        var run = GeneratorRun.WithReport(CustomResourceText.File("a.yaml", CustomResourceText.Of("first.com", "Thing", schema)));

        Assert.All(run.Source(Report).TrimEnd('\n').Split('\n'), line => Assert.StartsWith("// ", line, StringComparison.Ordinal));
        Assert.Empty(CSharpTokens(run.Source(Report)));
    }

    [Fact]
    public void An_edit_that_changes_nothing_of_it_writes_none()
    {
        var run = GeneratorRun.WithReport(s_file).AfterUnrelatedEdit();

        Assert.All(
            run.Result.TrackedSteps[StepNames.Report].SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static string Spec(string schema) => $"{{type: object, properties: {{spec: {schema.ReplaceLineEndings(" ")}}}}}";

    private static IEnumerable<SyntaxToken> CSharpTokens(string text) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTokens(text).Where(token => token.Span.Length > 0);
}

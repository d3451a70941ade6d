using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace KubeSharp.Build.Tests.Usings;

public sealed class ImplicitUsingsTests
{
    private static readonly System.Reflection.Assembly[] Product = [typeof(KubernetesObject).Assembly, typeof(KubernetesKinds).Assembly];
    private static readonly string Committed = Path.Combine(Repository.Root, "src", "KubeSharp", "build", "KubeSharp.Usings.props");

    private static readonly Lazy<ImplicitUsings> Computed = new(() => ImplicitUsings.Of(
        Product.SelectMany(assembly => assembly.GetExportedTypes()),
        DotNetReferences.NamesIn([.. DotNetReferences.ConsoleNamespaces, .. DotNetReferences.WebNamespaces])));

    [Fact]
    public void The_committed_usings_are_those_of_the_compiled_types()
    {
        var expected = Computed.Value.ToProps();
        if (Environment.GetEnvironmentVariable("KUBESHARP_WRITE_USINGS") == "1")
        {
            File.WriteAllText(Committed, expected);
        }

        Assert.True(
            expected == File.ReadAllText(Committed).ReplaceLineEndings("\n"),
            $"{Committed} is not what the compiled types ask for. Run this test with KUBESHARP_WRITE_USINGS=1 and commit the file.");
    }

    [Theory]
    [InlineData("deployments", "KubeSharp.Apps.V1.Deployment")]
    [InlineData("the scaler's second version", "KubeSharp.Autoscaling.V2.HorizontalPodAutoscaler")]
    [InlineData("the event that controllers write", "KubeSharp.Core.V1.Event")]
    [InlineData("ingresses", "KubeSharp.Networking.V1.Ingress")]
    public void A_short_name_means_the_preferred_version_of(string what, string type)
    {
        _ = what;
        Assert.Equal(type, Computed.Value.Types[type[(type.LastIndexOf('.') + 1)..]].FullName);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_short_name_compiles_beside_the_usings_of_dotnet(bool web)
    {
        var usings = string.Concat(DotNetReferences.ConsoleNamespaces.Concat(web ? DotNetReferences.WebNamespaces : [])
            .Select(name => $"global using {name};\n")
            .Concat(CommittedUsings()));
        var names = Computed.Value.Types.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var program = $"_ = new System.Type[]\n{{\n{string.Concat(names.Select(pair => $"    typeof({pair.Key}),\n"))}}};\n";
        var tree = CSharpSyntaxTree.ParseText(program);
        var compilation = CSharpCompilation.Create(
            "names",
            [CSharpSyntaxTree.ParseText(usings), tree],
            DotNetReferences.Files
                .Concat(Product.Select(assembly => assembly.Location))
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        var problems = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("", string.Join('\n', problems.Take(20)));

        var model = compilation.GetSemanticModel(tree);
        var meant = tree.GetRoot().DescendantNodes()
            .OfType<TypeOfExpressionSyntax>()
            .Select(node => model.GetTypeInfo(node.Type).Type!.ToDisplayString());
        Assert.Equal(names.Select(pair => pair.Value.FullName), meant);
    }

    private static IEnumerable<string> CommittedUsings() => XDocument.Load(Committed).Descendants("Using").Select(static item =>
    {
        var name = item.Attribute("Include")!.Value;
        return item.Attribute("Static") is not null ? $"global using static {name};\n"
            : item.Attribute("Alias") is { } alias ? $"global using {alias.Value} = {name};\n"
            : $"global using {name};\n";
    });
}

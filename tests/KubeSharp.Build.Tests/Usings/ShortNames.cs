using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace KubeSharp.Build.Tests.Usings;

/// <summary>Compiles short names of types, to see what they mean.</summary>
internal static class ShortNames
{
    /// <summary>Asserts that each name, beside the usings of .NET, means the type that it should, without a warning.</summary>
    /// <param name="names">Short names, and the full names of the types that they should mean.</param>
    /// <param name="usings">The usings of the packages.</param>
    /// <param name="assemblies">The assemblies of the packages.</param>
    /// <param name="web">Whether the usings of .NET are those of a web project.</param>
    public static void AssertMean(
        IReadOnlyDictionary<string, string> names, IEnumerable<string> usings, IEnumerable<Assembly> assemblies, bool web)
    {
        var all = string.Concat(DotNetReferences.ConsoleNamespaces.Concat(web ? DotNetReferences.WebNamespaces : [])
            .Select(name => $"global using {name};\n")
            .Concat(usings));
        var ordered = names.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var program = $"_ = new System.Type[]\n{{\n{string.Concat(ordered.Select(pair => $"    typeof({pair.Key}),\n"))}}};\n";
        var tree = CSharpSyntaxTree.ParseText(program);
        var compilation = CSharpCompilation.Create(
            "names",
            [CSharpSyntaxTree.ParseText(all), tree],
            DotNetReferences.Files
                .Concat(assemblies.Select(assembly => assembly.Location))
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        var problems = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("", string.Join('\n', problems.Take(20)));

        var model = compilation.GetSemanticModel(tree);
        var meant = tree.GetRoot().DescendantNodes()
            .OfType<TypeOfExpressionSyntax>()
            .Select(node => model.GetTypeInfo(node.Type).Type!.ToDisplayString());
        Assert.Equal(ordered.Select(pair => pair.Value), meant);
    }
}

using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace KubeSharp.Build.Tests.Usings;

/// <summary>What the package of machine-learning kinds tells a build: usings beside those of KubeSharp, and its kinds.</summary>
public sealed partial class MachineLearningUsingsTests
{
    private static readonly Assembly Package = typeof(MachineLearningKinds).Assembly;
    private static readonly string OfKubeSharp = Path.Combine(Repository.Root, "src", "KubeSharp", "build", "KubeSharp.Usings.props");
    private static readonly string Committed =
        Path.Combine(Repository.Root, "src", "KubeSharp.MachineLearning", "build", "KubeSharp.MachineLearning.props");

    private static IEnumerable<Type> Types => Package.GetExportedTypes().Where(type => type.Namespace != "KubeSharp");

    [Fact]
    public void The_committed_usings_are_the_namespaces_of_the_compiled_types() =>
        AssertCommitted(Usings(), Types.Select(type => type.Namespace!).Distinct(), name => $"    <Using Include=\"{name}\" />\n");

    [Fact]
    public void The_committed_kinds_are_the_compiled_ones() => AssertCommitted(
        Kinds(),
        Types.Where(type => type.IsSubclassOf(typeof(KubernetesObject))).Select(type => type.FullName!),
        name => $"      {name}\n");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_short_name_compiles_beside_the_usings_of_KubeSharp_and_dotnet(bool web)
    {
        // A name that two namespaces have fails here already: no alias decides what it means.
        var names = Types.ToDictionary(type => type.Name, type => type.FullName!, StringComparer.Ordinal);
        foreach (var (name, type) in ImplicitUsingsTests.Names)
        {
            names.Add(name, type);
        }

        ShortNames.AssertMean(
            names, UsingsFile.Read(OfKubeSharp).Concat(UsingsFile.Read(Committed)), [.. ImplicitUsingsTests.Product, Package], web);
    }

    private static void AssertCommitted(Regex part, IEnumerable<string> names, Func<string, string> line)
    {
        var expected = string.Concat(names.Order(StringComparer.Ordinal).Select(line));
        var text = File.ReadAllText(Committed).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("KUBESHARP_WRITE_USINGS") == "1")
        {
            File.WriteAllText(Committed, text = part.Replace(text, expected));
        }

        Assert.True(
            expected == part.Match(text).Value,
            $"{Committed} is not what the compiled types ask for. Run this test with KUBESHARP_WRITE_USINGS=1 and commit the file.");
    }

    [GeneratedRegex("( *<Using Include=.*\n)+")]
    private static partial Regex Usings();

    [GeneratedRegex("(?<=<KubeSharpMachineLearningKinds>\n)( *[\\w.]+\n)*")]
    private static partial Regex Kinds();
}

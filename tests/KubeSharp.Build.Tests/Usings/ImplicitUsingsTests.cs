using Xunit;

namespace KubeSharp.Build.Tests.Usings;

public sealed class ImplicitUsingsTests
{
    internal static readonly System.Reflection.Assembly[] Product = [typeof(KubernetesObject).Assembly, typeof(KubernetesKinds).Assembly];
    private static readonly string Committed = Path.Combine(Repository.Root, "src", "KubeSharp", "build", "KubeSharp.Usings.props");

    private static readonly Lazy<ImplicitUsings> Computed = new(() => ImplicitUsings.Of(
        Product.SelectMany(assembly => assembly.GetExportedTypes()),
        DotNetReferences.NamesIn([.. DotNetReferences.ConsoleNamespaces, .. DotNetReferences.WebNamespaces])));

    /// <summary>Every short name, and the full name of the type that it has to mean.</summary>
    internal static IReadOnlyDictionary<string, string> Names =>
        Computed.Value.Types.ToDictionary(pair => pair.Key, pair => pair.Value.FullName!, StringComparer.Ordinal);

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
    public void Every_short_name_compiles_beside_the_usings_of_dotnet(bool web) =>
        ShortNames.AssertMean(Names, UsingsFile.Read(Committed), Product, web);
}

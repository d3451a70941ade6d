using System.Globalization;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Generators;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void The_culture_changes_no_byte(string culture)
    {
        var facts = SchemaFileText.OpenApi(
            "facts.json", File.ReadAllText(Repository.PathOf("src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json")));
        var expected = Sources(facts, CultureInfo.InvariantCulture);

        Assert.InRange(expected.Count, 40, 100);
        Assert.Equal(expected, Sources(facts, new CultureInfo(culture)));
    }

    private static Dictionary<string, string> Sources(SchemaFileText file, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return GeneratorRun.Of(file).Result.GeneratedSources
                .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

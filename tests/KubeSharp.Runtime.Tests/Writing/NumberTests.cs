using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Numbers in all formats.</summary>
public class NumberTests
{
    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(1, "1")]
    [InlineData(1e21, "1000000000000000000000")]
    [InlineData(1.5e-7, "0.00000015")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    public void Doubles_are_exact_and_have_no_exponent(double number, string expected)
    {
        Assert.Equal($"numbers:\n- {expected}\n", Tail(new Widget { Numbers = [number] }.ToYaml()));
        Assert.Contains($"\"double\": {expected}\n", new Widget { Double = number }.ToJson(), StringComparison.Ordinal);
        Assert.Contains($"  any: {expected},\n", new Widget { Any = number }.ToKyaml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.50")]
    [InlineData("-0")]
    [InlineData("0")]
    [InlineData("12345678901234567890123")]
    [InlineData("1.5e+7")]
    [InlineData("-1.5e-7")]
    public void Digits_stay_as_they_were_read(string digits)
    {
        Assert.Equal($"any: {digits}\n", Tail(new Widget { Any = KValue.FromNumberText(digits) }.ToYaml()));
        Assert.Contains($"\"any\": {digits}\n", new Widget { Any = KValue.FromNumberText(digits) }.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e5", "1.0e+5")]
    [InlineData("1E5", "1.0e+5")]
    [InlineData("-1E+05", "-1.0e+05")]
    [InlineData("2.5E-3", "2.5e-3")]
    [InlineData("0e0", "0.0e+0")]
    [InlineData("1e-400", "1.0e-400")]
    public void Exponents_take_the_form_that_readers_of_YAML_1_1_know(string digits, string expected)
    {
        var value = new Widget { Any = KValue.FromNumberText(digits) };

        Assert.Equal($"any: {expected}\n", Tail(value.ToYaml()));
        Assert.Contains($"  any: {expected},\n", value.ToKyaml(), StringComparison.Ordinal);
        Assert.Contains($"\"any\": {digits}\n", value.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("1e99999999999999999999")]
    public void Numbers_that_no_double_holds_are_refused(string digits)
    {
        var value = new Widget { Any = KList.Create<KValue>([0, KValue.FromNumberText(digits)]) };

        foreach (var write in (Func<SchemaObject, string>[])[ManifestText.ToYaml, ManifestText.ToKyaml, ManifestText.ToJson])
        {
            var diagnostic = Assert.Single(Assert.Throws<ManifestException>(() => write(value)).Diagnostics);
            Assert.Equal("any[1]", diagnostic.Path);
        }
    }

    private static string Tail(string yaml) => yaml["apiVersion: example.dev/v1\nkind: Widget\n".Length..];
}

using System.Text.Json;
using KubeSharp.Tests.Oracles;
using Xunit;

namespace KubeSharp.Tests.Values;

/// <summary>Quantities as kubectl writes them: <c>kubectl create quota --dry-run=client</c> needs no cluster.</summary>
public sealed class QuantityOracleTests
{
    [KubectlFact]
    public void The_canonical_form_is_that_of_kubectl()
    {
        // kubectl 1.32 writes 1000E as 1; later releases as 1e21, as we do.
        var texts = QuantityTests.CanonicalForms.Select(static row => (string)row[0]).Where(static text => text != "1000E").ToArray();

        var written = WriteWithKubectl(texts);

        // kubectl leaves some spellings alone that it takes for canonical at a glance.
        string[] leftAlone = ["00012", "+5", "5.", "1E3", "1.500"];
        Assert.Equal(texts.Select(text => leftAlone.Contains(text) ? text : Quantity.Parse(text).ToCanonicalString()), written);
    }

    private static string[] WriteWithKubectl(string[] quantities)
    {
        var hard = string.Join(',', quantities.Select(static (text, index) => $"q{index}={text}"));
        string[] arguments = ["create", "quota", "q", "--hard=" + hard, "--dry-run=client", "--output=json"];
        var (output, error, exitCode) = OracleProcess.Run(OracleProcess.Find("kubectl")!, arguments, "");
        Assert.True(exitCode == 0, error);
        using var document = JsonDocument.Parse(output);
        var written = document.RootElement.GetProperty("spec").GetProperty("hard");
        return [.. quantities.Select((_, index) => written.GetProperty($"q{index}").GetString()!)];
    }
}

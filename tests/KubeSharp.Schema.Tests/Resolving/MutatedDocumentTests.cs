using KubeSharp.Schema.Emission;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// No document, however broken, makes the compiler of schemas throw: a generator that throws loses the output of all files.
/// </summary>
public sealed class MutatedDocumentTests
{
    private const int Rounds = 60;

    private static readonly string[] s_fragments =
    [
        "null", "7", "\"\"", "[]", "{}", "\"object\"", "{\"$ref\":\"#/components/schemas/x\"}", "{\"$ref\":7}",
        "{\"allOf\":[{}]}", "[\"a\",\"a\"]",
        "{\"type\":\"array\"}", "{\"enum\":[\"\",\"*\",1,null]}", "\"\\u0000\"", "\"\\ud800\"",
        "{\"properties\":{\"\":{},\"*/\":{},\"#error\":{}}}", "true",
    ];

    [Fact]
    public void A_broken_document_gives_diagnostics_and_never_an_exception()
    {
        var lines = File.ReadAllLines(Repository.PathOf("src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json"));
        var document = lines.Take(5).Concat(lines.Skip(5).Take(400).SkipLast(1)).ToArray();
        var random = new Random(20_261_123);
        var broken = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var text = Mutate(string.Join('\n', document) + "\n}}}", random);
            var read = SchemaTestDocument.Read(text);
            var model = SchemaResolver.Resolve([read]);
            foreach (var unit in model.Units)
            {
                Assert.NotEmpty(UnitEmitter.Emit(unit));
            }

            broken += read.Diagnostics.Count + model.Diagnostics.Count > 0 ? 1 : 0;
        }

        Assert.InRange(broken, Rounds / 2, Rounds);
    }

    /// <summary>Puts fragments in the place of some values, so that most of what comes out is still JSON.</summary>
    private static string Mutate(string text, Random random)
    {
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            var colon = text.IndexOf(':', random.Next(text.Length));
            var end = colon < 0 ? -1 : text.IndexOfAny([',', '}'], colon);
            if (end > 0)
            {
                text = text[..(colon + 1)] + s_fragments[random.Next(s_fragments.Length)] + text[end..];
            }
        }

        return text;
    }
}

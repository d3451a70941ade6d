using System.Globalization;
using System.Text;
using KubeSharp.Schema.Json;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Yaml;

public sealed class BlockReaderTests
{
    private const string Definition =
        """
        # A licence, say.
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        # What it is about.
        metadata:
            # With one more.
          annotations:
            controller-gen.kubebuilder.io/version: v0.16.1
          name: widgets.example.com
        spec:
          group: example.com
          names: {}
          shortNames: []
          scope: 'Namespaced'
          versions:
          - name: v1
            schema:
              openAPIV3Schema:
                description: |-
                  A widget: what else?

                    # It has lines
                  - and items

                properties:
                  "on":
                    default: "off"
                    description: 'It''s on: or

                      off.'
                    type: string
                  'y':
                    description: "Two\nlines, \"quoted\" and \
                      \ joined, \\ escaped
                      and folded\t."
                    enums:
                    - ""
                    - 1
                    - -1.5
                    - 0x1F
                    - true
                    - ~
                    -
                    - |
                      # text

                # A comment.
                    - |+
                      text

                    - - a
                      -   b: c
                          d: e
                  x-kubernetes-int-or-string:
                    description: A plain text over
                      several lines - with a dash,

                      a 'quote' and an http://address.
                    pattern: ^[a-z]([-a-z0-9]*[a-z0-9])?$
                    maximum: 2.147483647e+09
                  $ref:
                  last:   
                    nothing
            served: true
        ---
        kind: Other
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_controller_gen_writes_is_read_here(string lineEnding)
    {
        var text = Definition.ReplaceLineEndings(lineEnding) + lineEnding;

        Assert.NotNull(BlockReader.TryRead(text, default));
        Assert.Equal(Describe(YamlReader.ReadAnything(text)), Describe(BlockReader.TryRead(text, default)!));
    }

    [SharedDataFact("crds")]
    public void The_definitions_of_the_platforms_are_read_here_as_the_library_reads_them()
    {
        foreach (var file in Directory.GetFiles(SharedData.PathOf("crds"), "*.yaml"))
        {
            var text = File.ReadAllText(file);
            var mine = BlockReader.TryRead(text, default);

            Assert.True(mine is not null, file);
            Assert.True(Describe(YamlReader.ReadAnything(text)) == Describe(mine), file);
        }
    }

    [Theory]
    [InlineData("a: b # a comment\n")]
    [InlineData("a: b\n  # a comment\n  c\n")]
    [InlineData("a: 'b\n  # no comment\n  c'\n")]
    [InlineData("a: &anchor b\n")]
    [InlineData("a: *alias\n")]
    [InlineData("a: !!str 1\n")]
    [InlineData("a: {b: c}\n")]
    [InlineData("a: [b]\n")]
    [InlineData("a: >-\n  b\n")]
    [InlineData("a: |2\n   b\n")]
    [InlineData("a: |\n  b")]
    [InlineData("<<: {a: b}\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("a: b\rc: d\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a:\n  b: c\n d: e\n")]
    [InlineData("a: \"\\u0041\"\n")]
    [InlineData("a: 'b\nc'\n")]
    [InlineData("- a\n")]
    [InlineData("a\n")]
    [InlineData("--- a\n")]
    [InlineData("a: b\n...\n")]
    [InlineData("a: b\u0085c: d\n")]
    [InlineData("{{- if .Values.crds }}\na: b\n{{- end }}\n")]
    public void Anything_else_is_left_to_the_library(string text) => Assert.Null(BlockReader.TryRead(text, default));

    [Fact]
    public void What_is_too_deep_is_left_to_the_library()
    {
        static string Nested(int depth) =>
            string.Concat(Enumerable.Range(0, depth).Select(level => $"{new string(' ', level)}a:\n")) + new string(' ', depth) + "a: b\n";

        Assert.NotNull(BlockReader.TryRead(Nested(JsonLimits.Depth - 1), default));
        Assert.Null(BlockReader.TryRead(Nested(JsonLimits.Depth), default));
        Assert.True(Assert.Throws<JsonException>(() => YamlReader.Read(Nested(JsonLimits.Depth))).ExceedsLimit);
    }

    /// <summary>Edits at any place of a text that has all forms: wrong indentation, half quotes, keys in texts, what no file has.</summary>
    [Fact]
    public void What_is_read_here_is_what_the_library_reads_and_nothing_that_it_refuses()
    {
        string[] pieces =
        [
            "\n", " ", "  ", "    ", "\n\n", " \n", "- ", "-", ": ", ":", "#", " # ", "# a\n", "    # a\n",
            "'", "''", "\"", "\\", "\\\n", "|", "|-\n", "|+\n", ">\n", "{}",
            "[]", "a", "a: b\n", "é",
            "\U0001F600", "---\n", "...\n", "\t", "~", "1", "&a ", "*a", "!", "?", "? ", ",", "%", "@", "\u00A0", "<<: ", "\r\n",
        ];
        var random = new Random(7);
        var lines = Definition.ReplaceLineEndings("\n").Split('\n');
        var taken = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = Mutate(lines, pieces, random);
            var mine = BlockReader.TryRead(text, default);
            if (mine is null)
            {
                continue;
            }

            taken++;
            Assert.Equal((text, Library(text)), (text, Describe(mine)));
        }

        Assert.InRange(taken, 2_000, 18_000);
    }

    private static string Mutate(string[] lines, string[] pieces, Random random)
    {
        var start = random.Next(lines.Length);
        var part = lines.Skip(start).Take(1 + random.Next(12)).ToList();
        var indentation = part[0].Length - part[0].TrimStart(' ').Length;
        var ending = random.Next(5) == 0 ? "\r\n" : "\n";
        var text = new StringBuilder();
        foreach (var line in part)
        {
            text.Append(line.AsSpan(Math.Min(indentation, line.Length - line.TrimStart(' ').Length)));
            text.Append(ending);
        }

        for (var edits = random.Next(4); edits > 0 && text.Length > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(3) == 0 ? 0 : Math.Min(random.Next(4), text.Length - at);
            text.Remove(at, length);
            text.Insert(at, random.Next(4) == 0 ? "" : pieces[random.Next(pieces.Length)]);
        }

        if (random.Next(8) == 0 && text.Length > 0)
        {
            text.Length--;
        }

        return text.ToString();
    }

    private static string Library(string text)
    {
        try
        {
            return Describe(YamlReader.ReadAnything(text));
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static string Describe(IEnumerable<JsonNode> documents)
    {
        var text = new StringBuilder();
        foreach (var document in documents)
        {
            Describe(document, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A value with the places of all that it holds.</summary>
    private static void Describe(JsonNode node, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{node.Position.Line}:{node.Position.Column} {node.Kind} ");
        JsonText.AppendString(text, node.Text);
        foreach (var item in node.Items)
        {
            Describe(item, text.Append(" ["));
            text.Append(']');
        }

        foreach (var member in node.Members)
        {
            text.Append(CultureInfo.InvariantCulture, $" {{{member.Position.Line}:{member.Position.Column} {member.Name}: ");
            Describe(member.Value, text);
            text.Append('}');
        }
    }
}

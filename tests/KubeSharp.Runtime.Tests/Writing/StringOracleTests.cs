using CsCheck;
using KubeSharp.Tests.Oracles;
using Xunit;

namespace KubeSharp.Tests.Writing;

/// <summary>Every text survives as a value and as a key, under kubectl's reader, YamlDotNet and readers of YAML 1.1 and 1.2.</summary>
public class StringOracleTests
{
    private const int BatchSize = 60;

    // js-yaml stops at 100 levels, those of the document around a value among them.
    private const int NestingOfJsYaml = 97;

    // Around the length from which keys take the explicit form, and around the readers' own limit.
    private static readonly int[] s_keyLengths = [997, 998, 999, 1000, 1001, 1021, 1022, 1023, 1024, 1025, 5000];

    public static TheoryData<ManifestFormat> Formats { get; } = new(Enum.GetValues<ManifestFormat>());

    [Fact]
    public void The_list_of_nasty_texts_is_long() => Assert.True(NastyTexts.All.Count >= 300);

    [OracleTheory, MemberData(nameof(Formats))]
    public void Nasty_texts_come_back_as_values(ManifestFormat format) =>
        Documents.AssertReadBack(format, [.. NastyTexts.All.Chunk(BatchSize).Select(AsValues)]);

    [OracleTheory, MemberData(nameof(Formats))]
    public void Nasty_texts_come_back_as_keys(ManifestFormat format) =>
        Documents.AssertReadBack(format, [.. NastyTexts.All.Chunk(BatchSize).Select(AsKeys)]);

    [OracleTheory, MemberData(nameof(Formats))]
    public void Random_texts_come_back_as_values_and_keys(ManifestFormat format) =>
        RandomTexts.Text.Array[1, 300].Sample(
            texts =>
            {
                var distinct = texts.Distinct(StringComparer.Ordinal).ToArray();
                Documents.AssertReadBack(format, [AsValues(distinct), AsKeys(distinct)]);
            },
            iter: 5,
            threads: 1);

    [OracleTheory, MemberData(nameof(Formats))]
    public void Random_documents_come_back(ManifestFormat format) =>
        RandomTexts.Value.Array[1, 150].Sample(values => Documents.AssertReadBack(format, values), iter: 5, threads: 1);

    [OracleTheory, MemberData(nameof(Formats))]
    public void Long_texts_and_long_keys_come_back(ManifestFormat format)
    {
        const int Megabyte = 1 << 20;
        var lines = string.Concat(Enumerable.Repeat("a line of text: with # signs\n", Megabyte / 30));
        KValue texts = [new string('x', Megabyte), lines, new string('\n', 5000)];
        KValue[] keys =
        [
            .. s_keyLengths
                .SelectMany(KeysOfLength)
                .Select(key => AsKeys([key, "after"])),
        ];
        Documents.AssertReadBack(format, [texts, .. keys]);
    }

    [OracleTheory, MemberData(nameof(Formats))]
    public void Deep_values_come_back(ManifestFormat format)
    {
        KValue value = "x";
        for (var i = 0; i < NestingOfJsYaml; i++)
        {
            value = i % 3 == 0 ? KList.Create<KValue>([value, "a\nb\n"]) : new KValue { ["a"] = value, ["b"] = KList<KValue>.Empty };
        }

        Documents.AssertReadBack(format, [value]);
    }

    private static IEnumerable<string> KeysOfLength(int length) =>
    [
        new string('k', length), "é" + new string('k', length), new string('"', length / 2),
        string.Concat(Enumerable.Repeat("😀", length / 4)),
    ];

    /// <summary>Texts at the places where a value can stand.</summary>
    private static KValue AsValues(string[] texts) => new()
    {
        ["map"] = KMap.Create<KValue>(
            [.. texts.Select((text, index) => KeyValuePair.Create(FormattableString.Invariant($"k{index}"), (KValue)text))]),
        ["list"] = KList.Create<KValue>([.. texts]),
        ["lists"] = KList.Create<KValue>([.. texts.Select(text => KList.Create<KValue>([text, text]))]),
        ["maps"] = KList.Create<KValue>(
            [.. texts.Select(text => (KValue)new() { ["first"] = text, ["second"] = new() { ["deep"] = text }, ["third"] = text })]),
    };

    /// <summary>Texts as keys of every sort of value.</summary>
    private static KValue AsKeys(string[] texts) => new()
    {
        ["map"] = MapOf(texts, text => text),
        ["objects"] = MapOf(texts, text => new() { ["a"] = text, [text + "'"] = 1 }),
        ["lists"] = MapOf(texts, text => KList.Create<KValue>([text, 1])),
        ["empty"] = MapOf(texts, _ => new()),
        ["list"] = KList.Create<KValue>([.. texts.Select(text => (KValue)new() { [text] = new() { [text] = KValue.Null }, ["z"] = 1 })]),
    };

    private static KValue MapOf(string[] keys, Func<string, KValue> value) =>
        KMap.Create<KValue>([.. keys.Select(key => KeyValuePair.Create(key, value(key)))]);
}

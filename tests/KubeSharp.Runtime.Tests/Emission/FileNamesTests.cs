using KubeSharp.Emission;
using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("llm-serving")]
    [InlineData("LlmServing_2.x")]
    [InlineData("console")]
    public void A_plain_name_stays(string text) => Assert.Equal(text, NameOf(text));

    [Theory]
    [InlineData("../../x", "-.-..-x-")]
    [InlineData("..", "---")]
    [InlineData(".hidden", "-hidden-")]
    [InlineData("trailing.", "trailing--")]
    [InlineData("a/b\\c:d", "a-b-c-d-")]
    [InlineData("C:\\Windows", "C--Windows-")]
    [InlineData("CON", "_CON-")]
    [InlineData("nul.yaml", "_nul.yaml-")]
    [InlineData("Lpt1", "_Lpt1-")]
    [InlineData("kustomization", "_kustomization-")]
    [InlineData("", "unnamed-")]
    [InlineData(" ", "--")]
    [InlineData("mödel", "m-del-")]
    [InlineData("\ud83d\ude00", "---")]
    [InlineData("a\nb\0c", "a-b-c-")]
    [InlineData("~$*?<>|\"'`;&", "-------------")]
    public void Any_other_name_is_made_safe_and_carries_a_hash(string text, string expected)
    {
        var name = NameOf(text);

        Assert.StartsWith(expected, name, StringComparison.Ordinal);
        Assert.Equal(expected.Length + 8, name.Length);
        Assert.Matches("^[A-Za-z0-9_-][A-Za-z0-9._-]*$", name);
        Assert.Equal(name, NameOf(text));
    }

    [Fact]
    public void A_hash_is_the_same_on_every_machine() => Assert.Equal("a-b-c14cddc0", NameOf("a/b"));

    [Fact]
    public void A_long_name_is_cut()
    {
        var left = new string('a', 300);
        var names = Assign(left + "1", left + "2");

        Assert.All(names, name => Assert.True(name.Length <= 110));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void Names_that_differ_only_by_case_get_hashes()
    {
        var names = Assign("llm", "LLM", "other");

        Assert.StartsWith("llm-", names[0], StringComparison.Ordinal);
        Assert.StartsWith("LLM-", names[1], StringComparison.Ordinal);
        Assert.Equal("other", names[2]);
        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_name_does_not_depend_on_what_else_there_is()
    {
        Assert.Equal(Assign("a/b", "c")[0], Assign("x", "a/b", "a-b")[1]);
    }

    [Fact]
    public void A_name_that_looks_like_a_made_one_does_not_take_its_place()
    {
        var names = Assign("a/b", NameOf("a/b"));

        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void Two_things_of_one_identity_are_refused() => Assert.Throws<ArgumentException>(() => Assign("a", "a"));

    private static string NameOf(string text) => Assign(text)[0];

    private static string[] Assign(params string[] texts) => FileNames.Assign([.. texts.Select(text => (text, text))]);
}

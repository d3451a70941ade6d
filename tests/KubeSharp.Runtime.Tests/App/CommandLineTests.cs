using KubeSharp.App;
using KubeSharp.Emission;
using Xunit;

namespace KubeSharp.Tests.App;

public sealed class CommandLineTests
{
    [Fact]
    public void Without_a_verb_it_emits()
    {
        Assert.Equal(Verb.Emit, Parse("").Verb);
        Assert.Equal("out", Parse("--output out").Output);
    }

    [Fact]
    public void All_options_of_emit_are_read()
    {
        var line = Parse("emit --environment a -e b --environment=c -o out --format kyaml --layout=kustomize --check --staging obj");

        Assert.Equal(["a", "b", "c"], line.Environments);
        Assert.Equal(
            ("out", ManifestFormat.Kyaml, ManifestLayout.Kustomize, true, "obj"),
            (line.Output, line.Format, line.Layout, line.Check, line.Staging));
    }

    [Theory]
    [InlineData("", ManifestFormat.Yaml)]
    [InlineData("--format yaml", ManifestFormat.Yaml)]
    [InlineData("--format json", ManifestFormat.Json)]
    public void Formats_have_names(string line, ManifestFormat expected) => Assert.Equal(expected, Parse(line).Format);

    [Theory]
    [InlineData("-o out", "Stack")]
    [InlineData("-o out --layout stack", "Stack")]
    [InlineData("-o out --layout object", "Object")]
    public void Layouts_have_names(string line, string expected) => Assert.Equal(expected, Parse(line).Layout.ToString());

    [Fact]
    public void List_writes_a_table_unless_told_otherwise()
    {
        Assert.False(Parse("list").ListsJson);
        Assert.False(Parse("list --format table").ListsJson);
        Assert.True(Parse("list --format json -e dev").ListsJson);
    }

    [Theory]
    [InlineData("--help", "Help")]
    [InlineData("help", "Help")]
    [InlineData("emit -h", "Help")]
    [InlineData("emit --nonsense -?", "Help")]
    [InlineData("--version", "Version")]
    public void Help_and_version_are_verbs_too(string line, string expected) => Assert.Equal(expected, Parse(line).Verb.ToString());

    [Theory]
    [InlineData("emitt", "there is no verb 'emitt'; did you mean 'emit'?")]
    [InlineData("deploy", "there is no verb 'deploy'; known: emit, list, help")]
    [InlineData("--enviroment dev", "there is no option '--enviroment'; did you mean '--environment'?")]
    [InlineData("emit dev", "'dev' is no option; verbs come first")]
    [InlineData("list --output x", "'list' has no option '--output'; known: --environment, --format")]
    [InlineData("emit --output", "'--output' needs a value: --output FOLDER")]
    [InlineData("emit --output=", "the value of '--output' is empty")]
    [InlineData("emit --output a --output b", "'--output' is given twice")]
    [InlineData("emit -o a -o b", "'--output' is given twice")]
    [InlineData("emit --output a --check=yes", "'--check' takes no value")]
    [InlineData("emit --output a --check --check", "'--check' is given twice")]
    [InlineData("emit --check", "'--check' needs '--output FOLDER'")]
    [InlineData("emit --layout object", "'--layout' needs '--output FOLDER'")]
    [InlineData("emit --format jason", "'--format' does not take 'jason'; did you mean 'json'?")]
    [InlineData("emit --format YAML", "'--format' does not take 'YAML'; did you mean 'yaml'?")]
    [InlineData("list --format yaml", "'--format' does not take 'yaml'; known: table, json")]
    [InlineData("--version emit", "'--version' stands alone")]
    public void Wrong_usage_is_explained(string line, string expected) =>
        Assert.Equal(expected, Assert.Throws<UsageException>(() => Parse(line)).Message);

    [Fact]
    public void A_value_may_look_like_an_option() => Assert.Equal("-x", CommandLine.Parse(["--output", "-x"]).Output);

    private static CommandLine Parse(string line) => CommandLine.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

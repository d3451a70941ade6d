using System.Runtime.Versioning;
using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>Where canonical forms go: standard output, a folder, the file itself.</summary>
public sealed class DestinationTests : IDisposable
{
    private const string Messy = "kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\n";
    private const string Canonical = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
    private const string Broken = "apiVersion: v1\nkind: ConfigMap\ndata: [\n";
    private const string Json = "{\"kind\": \"ConfigMap\", \"apiVersion\": \"v1\", \"metadata\": {\"name\": \"a\"}}";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Several_files_are_printed_as_documents_in_ordinal_order_without_hidden_folders()
    {
        _folder.Write("b.yml", Messy.Replace("name: a", "name: b", StringComparison.Ordinal));
        _folder.Write("a/z.json", Json);
        _folder.Write("B.yaml", Messy.Replace("name: a", "name: B", StringComparison.Ordinal));
        _folder.Write(".hidden/x.yaml", Messy);
        _folder.Write("notes.txt", "no manifest");

        var result = CliRun.Run("fmt", _folder.Root);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var documents = "B a b".Split(' ').Select(name => Canonical.Replace("name: a", "name: " + name, StringComparison.Ordinal));
        Assert.Equal(string.Join("---\n", documents), result.Output);
    }

    [Fact]
    public void Several_files_in_JSON_are_one_List_and_in_KYAML_documents()
    {
        var (a, b) = (_folder.Write("a.yaml", Messy), _folder.Write("b.yaml", Messy));

        var json = CliRun.Run("fmt", a, b, "--format", "json");
        var kyaml = CliRun.Run("fmt", a, b, "--format", "kyaml");

        Assert.Equal(2, ManifestJson.Objects(json.OutputBytes).Count);
        Assert.Equal(2, kyaml.Output.Split('\n').Count(line => line == "---"));
        Assert.StartsWith("---\n{\n", kyaml.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_item_of_a_List_becomes_a_document()
    {
        const string List = "apiVersion: v1\nkind: List\nitems:\n"
            + "- {kind: ConfigMap, apiVersion: v1, metadata: {name: a}}\n- {kind: ConfigMap, apiVersion: v1, metadata: {name: a}}\n";

        Assert.Equal($"{Canonical}---\n{Canonical}", CliRun.RunWithInput(List, "fmt", "-").Output);
    }

    [Fact]
    public void A_folder_takes_the_same_relative_paths_with_the_extension_of_the_format()
    {
        _folder.Write("in/a/b.yml", Messy);
        _folder.Write("in/c.json", Json);

        Assert.Equal(0, CliRun.Run("fmt", _folder["in"], "--output", _folder["yaml"]).ExitCode);
        Assert.Equal(0, CliRun.Run("fmt", _folder["in"], "--output", _folder["json"], "--format", "json").ExitCode);

        Assert.Equal(["in/a/b.yml", "in/c.json", "json/a/b.json", "json/c.json", "yaml/a/b.yml", "yaml/c.yaml"], _folder.Files());
        Assert.Equal(Canonical, _folder.Read("yaml/c.yaml"));
    }

    [Fact]
    public void An_output_folder_among_the_sources_is_no_source()
    {
        _folder.Write("a.yaml", Messy);

        Assert.Equal(0, CliRun.Run("fmt", _folder.Root, "--output", _folder["out"]).ExitCode);
        Assert.Equal(0, CliRun.Run("fmt", _folder.Root, "--output", _folder["out/"]).ExitCode);

        Assert.Equal(["a.yaml", "out/a.yaml"], _folder.Files());
    }

    [Fact]
    public void A_file_named_through_parent_folders_stays_in_the_output_folder()
    {
        _folder.Write("a.yaml", Messy);
        Directory.CreateDirectory(_folder["x/y"]);

        var result = CliRun.Run("fmt", _folder["x/y/../../a.yaml"], "--output", _folder["x/y/out"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["a.yaml", "x/y/out/a.yaml"], _folder.Files());
    }

    [Fact]
    public void An_object_named_like_a_path_leaves_no_folder()
    {
        _folder.Write("in/a.yaml", Messy.Replace("name: a", "name: ../../x", StringComparison.Ordinal));

        Assert.Equal(0, CliRun.Run("fmt", _folder["in"], "--output", _folder["out"]).ExitCode);
        Assert.Equal(["in/a.yaml", "out/a.yaml"], _folder.Files());
    }

    [Fact]
    public void Two_files_for_one_place_are_an_error_before_anything_is_written()
    {
        _folder.Write("in/a.yaml", Messy);
        _folder.Write("in/a.json", Json);

        var result = CliRun.Run("fmt", _folder["in"], "--output", _folder["out"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("would both be written to", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Theory]
    [InlineData("out", "out")]
    [InlineData("out/a.yaml/x", "out")]
    public void A_folder_that_cannot_be_written_is_an_error(string inTheWay, string output)
    {
        _folder.Write("in/a.yaml", Messy);
        _folder.Write(inTheWay, "in the way");

        var result = CliRun.Run("fmt", _folder["in"], "--output", _folder[output]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error KUBE3006", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("in the way", _folder.Read(inTheWay));
        Assert.DoesNotContain(_folder.Files(), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void In_place_only_files_that_change_are_rewritten_and_one_with_an_error_is_left_alone()
    {
        var good = _folder.Write("good.yaml", Canonical);
        var messy = _folder.Write("messy.yaml", Messy);
        var broken = _folder.Write("broken.yaml", Broken);
        var before = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(good, before);

        var result = CliRun.Run("fmt", "--write", _folder.Root);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("broken.yaml(", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(good));
        Assert.Equal((Canonical, Broken), (File.ReadAllText(messy), File.ReadAllText(broken)));
        Assert.Equal(["broken.yaml", "good.yaml", "messy.yaml"], _folder.Files());
    }

    [Fact]
    public void In_place_a_JSON_file_stays_JSON_and_refuses_YAML()
    {
        var json = _folder.Write("a.json", Json);

        Assert.Equal(1, CliRun.Run("fmt", json, "--write", "--format", "yaml").ExitCode);
        Assert.Equal(Json, File.ReadAllText(json));

        Assert.Equal(0, CliRun.Run("fmt", json, "--write").ExitCode);
        Assert.StartsWith("{\n", File.ReadAllText(json), StringComparison.Ordinal);
        Assert.Equal(0, CliRun.Run("fmt", json, "--check").ExitCode);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void In_place_a_file_keeps_its_mode_and_a_link_stays_a_link()
    {
        var file = _folder.Write("a.yaml", Messy);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(file, Mode);
        File.CreateSymbolicLink(_folder["link.yaml"], file);

        Assert.Equal(0, CliRun.Run("fmt", "-w", _folder["link.yaml"]).ExitCode);

        Assert.Equal((Canonical, Mode), (File.ReadAllText(file), File.GetUnixFileMode(file)));
        Assert.Equal(file, new FileInfo(_folder["link.yaml"]).LinkTarget);
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        _folder.Write("in/a.yaml", Messy);
        Directory.CreateSymbolicLink(_folder["in/again"], _folder["in"]);

        Assert.Equal(Canonical, CliRun.Run("fmt", _folder["in"]).Output);
    }

    [Fact]
    public void A_check_names_the_files_that_are_not_canonical_and_changes_nothing()
    {
        var good = _folder.Write("good.yaml", Canonical);
        var messy = _folder.Write("messy.yaml", Messy);

        var result = CliRun.Run("fmt", "--check", good, messy);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal($"{messy}(1,1): error KUBE3010: not in canonical form; 'kubesharp fmt --write' formats it\n", result.Error);
        Assert.Equal(Messy, File.ReadAllText(messy));
        Assert.Equal(0, CliRun.Run("fmt", "--check", good).ExitCode);
    }

    [Fact]
    public void A_file_without_any_Kubernetes_object_is_left_out_of_a_folder_but_an_error_when_named()
    {
        _folder.Write("in/a.yaml", Messy);
        var values = _folder.Write("in/values.yaml", "image:\n  tag: v1\n");

        var all = CliRun.Run("fmt", _folder["in"]);
        var named = CliRun.Run("fmt", values);

        Assert.Equal((0, Canonical), (all.ExitCode, all.Output));
        Assert.Contains("values.yaml", all.Error, StringComparison.Ordinal);
        Assert.Contains("warning KUBE1007", all.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (named.ExitCode, named.Output));
        Assert.Equal(1, CliRun.Run("fmt", _folder["in"], "--strict").ExitCode);
    }

    [Fact]
    public void A_folder_without_manifests_is_told()
    {
        var result = CliRun.Run("fmt", _folder.Root);

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Contains("no *.yaml, *.yml or *.json file", result.Error, StringComparison.Ordinal);
    }
}

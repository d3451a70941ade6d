using KubeSharp.Cli.Tests.Machinery;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Cli.Tests.Definitions;

/// <summary><c>crd add</c>.</summary>
public sealed class AddTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>

        </Project>

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _shelf;

    public AddTests()
    {
        _shelf = _folder.Write("downloads/shelf.yaml", ExampleDefinition.Small("Shelf"));
        _folder.Write("app/app.csproj", Project);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_is_copied_and_the_item_added_once()
    {
        var first = Add(_shelf);

        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(
            "added crds/shelf.yaml (shop.example.com/v1 Shelf)\nadded <KubeSchema Include=\"crds/*.yaml\" /> to app.csproj\n"
                + "using KubeSharp.Shop.V1;\n",
            first.Output);
        Assert.Equal(ExampleDefinition.Small("Shelf"), _folder.Read("app/crds/shelf.yaml"));
        var edited = Project.Replace(
            "\n</Project>",
            "\n  <ItemGroup>\n    <KubeSchema Include=\"crds/*.yaml\" />\n  </ItemGroup>\n</Project>",
            StringComparison.Ordinal);
        Assert.Equal(edited, _folder.Read("app/app.csproj"));

        var second = Add(_shelf);

        Assert.Equal("unchanged crds/shelf.yaml (shop.example.com/v1 Shelf)\nusing KubeSharp.Shop.V1;\n", second.Output);
        Assert.Equal(edited, _folder.Read("app/app.csproj"));
        Assert.Equal(["app/app.csproj", "app/crds/shelf.yaml", "downloads/shelf.yaml"], _folder.Files());
    }

    [Fact]
    public void A_folder_gives_all_its_definitions_and_nothing_else()
    {
        _folder.Write("downloads/more/run.yml", ExampleDefinition.TrainRun);
        _folder.Write("downloads/more/pod.yaml", "apiVersion: v1\nkind: Pod\n");

        var result = Add(_folder["downloads"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            ["app/app.csproj", "app/crds/run.yml", "app/crds/shelf.yaml"],
            _folder.Files().Where(file => file.StartsWith("app/", StringComparison.Ordinal)));
        Assert.Contains(
            "    <KubeSchema Include=\"crds/*.yaml\" />\n    <KubeSchema Include=\"crds/*.yml\" />\n",
            _folder.Read("app/app.csproj"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_files_is_nothing_to_add()
    {
        Directory.CreateDirectory(_folder["downloads/none"]);

        Assert.Matches("none: error KUBE0003: there is no definition to add\n$", Refused(_folder["downloads/none"]));
    }

    [Fact]
    public void A_group_that_takes_the_short_name_of_another_one_says_what_both_are_called_now()
    {
        _folder.Write(
            "downloads/other.yaml", ExampleDefinition.Small("Shelf").Replace("example.com", "example.org", StringComparison.Ordinal));
        _folder.Write("downloads/third.yaml", ExampleDefinition.Small("Rack").Replace("shop.", "rack.", StringComparison.Ordinal));
        Add(_shelf);

        var second = Add(_folder["downloads/other.yaml"]);
        var third = Add(_folder["downloads/third.yaml"]);

        Assert.Equal((0, 0), (second.ExitCode, third.ExitCode));
        Assert.All(
            ["'shop.example.com/v1' stand in KubeSharp.ComExampleShop.V1", "'shop.example.org/v1' stand in KubeSharp.OrgExampleShop.V1"],
            text => Assert.Contains($"info KUBE0016: The types of {text}, not in ", second.Error, StringComparison.Ordinal));
        Assert.EndsWith("\nusing KubeSharp.OrgExampleShop.V1;\n", second.Output, StringComparison.Ordinal);
        Assert.Equal("", third.Error);
    }

    [Theory]
    [InlineData("<KubeSchema Include=\"crds/**/*.yaml\" />", "using KubeSharp.Shop.V1;\n")]
    [InlineData("<KubeSchema Include=\"other.yaml; crds\\*.yaml\" Namespace=\"A\" />", "using A.Shop.V1;\n")]
    [InlineData("<KubeSchema Include=\"crds/*.yaml\"><Namespace>A.B</Namespace></KubeSchema>", "using A.B.Shop.V1;\n")]
    [InlineData(
        "<KubeSchema Include=\"crds/*.yaml\" /><KubeSchema Update=\"crds/shelf.yaml\" Namespace=\"A\" />"
            + "<KubeSchema Update=\"crds/other.yaml\" Namespace=\"B\" />",
        "using A.Shop.V1;\n")]
    [InlineData("<KubeSchema Include=\"crds/*.yaml\" Namespace=\"$(RootNamespace)\" />", "")]
    [InlineData("<KubeSchema Include=\"$(MSBuildProjectDirectory)/crds/shelf.yaml\" />", "using KubeSharp.Shop.V1;\n")]
    [InlineData("<KubeSchema Include=\"**/*.y?*ml\" Exclude=\"crds/old/**/*.yaml\" />", "using KubeSharp.Shop.V1;\n")]
    public void An_item_that_covers_the_file_is_enough(string item, string usings)
    {
        var project = Project.Replace("\n</Project>", $"\n<ItemGroup>{item}</ItemGroup>\n</Project>", StringComparison.Ordinal);
        _folder.Write("app/app.csproj", project);

        Assert.Equal("added crds/shelf.yaml (shop.example.com/v1 Shelf)\n" + usings, Add(_shelf).Output);
        Assert.Equal(project, _folder.Read("app/app.csproj"));
    }

    [Theory]
    [InlineData("<KubeSchema Include=\"a.yaml\" />")]
    [InlineData("<KubeSchema Include=\"crds/*.json\" />")]
    [InlineData("<KubeSchema Include=\"crds/*.yaml\" Exclude=\"crds/s*.yaml\" />")]
    public void An_item_that_does_not_cover_it_gets_one_beside_it(string item)
    {
        var project = Project.Replace(
            "\n</Project>", $"\n\t<ItemGroup>\n\t\t<!-- ours -->\n\t\t{item}\n\t</ItemGroup>\n</Project>", StringComparison.Ordinal);
        _folder.Write("app/app.csproj", project);

        Add(_shelf);

        Assert.Equal(
            project.Replace(item, "<KubeSchema Include=\"crds/*.yaml\" />\n\t\t" + item, StringComparison.Ordinal),
            _folder.Read("app/app.csproj"));
    }

    [Fact]
    public void Line_ends_the_byte_order_mark_and_indentation_stay()
    {
        const string Text = "\uFEFF<?xml version=\"1.0\"?>\r\n"
            + "<Project Sdk=\"Microsoft.NET.Sdk\">\r\n\t<PropertyGroup>\r\n\t\t<A>b &lt; c</A>\r\n"
            + "\t</PropertyGroup>\r\n</Project>\r\n<!-- </Project> -->";
        File.WriteAllText(_folder["app/app.csproj"], Text);

        Add(_shelf);

        Assert.Equal(
            Text.Replace(
                "\r\n</Project>\r\n",
                "\r\n\t<ItemGroup>\r\n\t\t<KubeSchema Include=\"crds/*.yaml\" />\r\n\t</ItemGroup>\r\n</Project>\r\n",
                StringComparison.Ordinal),
            System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_folder["app/app.csproj"])));
    }

    [Theory]
    [InlineData("<Project Sdk=\"a/b\" />", "<Project Sdk=\"a/b\">\n  <ItemGroup>\n    ITEM\n  </ItemGroup>\n</Project>")]
    [InlineData("<Project></Project>", "<Project>\n  <ItemGroup>\n    ITEM\n  </ItemGroup>\n</Project>")]
    [InlineData("<Project><A/></Project>\n", "<Project><A/>\n  <ItemGroup>\n    ITEM\n  </ItemGroup>\n</Project>\n")]
    public void A_project_of_one_line_is_edited_too(string before, string after)
    {
        _folder.Write("app/app.csproj", before);

        Add(_shelf);

        Assert.Equal(
            after.Replace("ITEM", "<KubeSchema Include=\"crds/*.yaml\" />", StringComparison.Ordinal), _folder.Read("app/app.csproj"));
    }

    [Fact]
    public void A_one_file_program_gets_the_item_in_the_properties_beside_it()
    {
        _folder.Write("one/app.cs", "return 0;\n");

        var result = CliRun.Run("crd", "add", _shelf, "--project", _folder["one/app.cs"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            "<Project>\n  <ItemGroup Condition=\"'$(FileBasedProgram)' == 'true'\">\n    <KubeSchema Include=\"crds/*.yaml\" />\n"
                + "  </ItemGroup>\n</Project>\n",
            _folder.Read("one/Directory.Build.props"));
        Assert.Contains("to Directory.Build.props", result.Output, StringComparison.Ordinal);
        Assert.Equal(["one/Directory.Build.props", "one/app.cs", "one/crds/shelf.yaml"],
            _folder.Files().Where(file => file.StartsWith("one/", StringComparison.Ordinal)));
        var again = CliRun.Run("crd", "add", _shelf, "--project", _folder["one/app.cs"]);
        Assert.StartsWith("unchanged", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_of_a_folder_above_still_hold_for_a_one_file_program()
    {
        _folder.Write("Directory.Build.props", "<Project>\n</Project>\n");
        _folder.Write("one/app.cs", "return 0;\n");

        CliRun.Run("crd", "add", _shelf, "--project", _folder["one/app.cs"]);

        var properties = _folder.Read("one/Directory.Build.props");
        Assert.Contains("<Import Project=\"$([MSBuild]::GetPathOfFileAbove(", properties, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_with_other_files_the_item_names_the_file()
    {
        _folder.Write("app/crds/kustomization.yaml", "resources: []\n");

        Assert.Contains("<KubeSchema Include=\"crds/shelf.yaml\" />", Add(_shelf).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_file_of_that_name_is_replaced_only_when_asked()
    {
        _folder.Write("app/crds/shelf.yaml", ExampleDefinition.Small("Shelf", "integer"));

        Assert.Contains("the project has another file 'crds/shelf.yaml'; --force replaces it", Refused(_shelf), StringComparison.Ordinal);
        var forced = Add(_shelf, "--force");

        Assert.StartsWith("replaced crds/shelf.yaml", forced.Output, StringComparison.Ordinal);
        Assert.Equal(ExampleDefinition.Small("Shelf"), _folder.Read("app/crds/shelf.yaml"));
    }

    [Fact]
    public void What_cannot_be_added_changes_nothing()
    {
        _folder.Write("app/crds/old.yaml", ExampleDefinition.Small("Shelf", "integer"));
        _folder.Write("none/app.txt", "");
        var broken = _folder.Write("broken.yaml", "kind: CustomResourceDefinition\nspec: [\n");
        var other = _folder.Write("pod.yaml", "apiVersion: v1\nkind: Pod\n");
        var unserved = _folder.Write(
            "unserved.yaml", ExampleDefinition.Small("Rack").Replace("served: true", "served: false", StringComparison.Ordinal));
        var name = _folder.Write("a;b.yaml", ExampleDefinition.Small("Rack"));
        var extension = _folder.Write("rack.txt", ExampleDefinition.Small("Rack"));

        Assert.Matches("error KUBE0006: .*defined differently", Refused(_shelf));
        Assert.Matches(@"broken.yaml\(\d,\d+\): error KUBE0001", Refused(broken));
        Assert.Matches(@"pod.yaml\(1,1\): error KUBE0003", Refused(other));
        Assert.Matches("a;b.yaml: error KUBE3006: the name holds a character", Refused(name));
        Assert.Matches("rack.txt: error KUBE3006: the name does not end with", Refused(extension));
        Assert.Matches(
            @"unserved.yaml\(\d+,\d+\): warning KUBE0015: (.*\n)+.*unserved.yaml: error KUBE3006: the build would make no type of it",
            Refused(unserved));
        Assert.Matches("error KUBE1009", CliRun.Run("crd", "add", _shelf, "--project", _folder["none"]).Error);
        _folder.Write("app/app.csproj", "<Project>");
        var rack = _folder.Write("rack.yaml", ExampleDefinition.Small("Rack"));
        Assert.Matches(@"app.csproj\(1,\d+\): error KUBE1009: the file is no project", Refused(rack));
    }

    [Fact]
    public void Standard_input_has_no_name()
    {
        var result = CliRun.Run("crd", "add", "-");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("standard input has no name", result.Error, StringComparison.Ordinal);
    }

    private CliResult Add(string path, params string[] options) =>
        CliRun.Run(["crd", "add", path, "--project", _folder["app"], .. options]);

    private string Refused(string path)
    {
        var before = _folder.Files();
        var project = _folder.Read("app/app.csproj");

        var result = Add(path);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(before, _folder.Files());
        Assert.Equal(project, _folder.Read("app/app.csproj"));
        return result.Error;
    }
}

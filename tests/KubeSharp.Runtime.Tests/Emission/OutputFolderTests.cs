using KubeSharp.Tests.App;
using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class OutputFolderTests
{
    [Fact]
    public void Each_environment_has_a_folder_and_the_list_names_all_files()
    {
        using var folder = new TempFolder();

        var result = Emit(folder, TwoEnvironments);

        Assert.Equal(new(0, "", $"{folder.FullPath}: 2 written, 0 deleted, 0 unchanged\n"), result);
        Assert.Equal([".kubesharp-files", "dev/llm.yaml", "prod/llm.yaml"], folder.Files);
        Assert.Equal("dev/llm.yaml\nprod/llm.yaml\n", folder.Read(".kubesharp-files"));
        Assert.Contains("name: a", folder.Read("dev/llm.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_without_environments_writes_into_the_folder_itself()
    {
        using var folder = new TempFolder();

        Emit(folder, app => app.Stack(() => AppHarness.StackOf("llm", Samples.Config("a"))));

        Assert.Equal([".kubesharp-files", "llm.yaml"], folder.Files);
    }

    [Theory]
    [InlineData("object")]
    [InlineData("kustomize")]
    [InlineData("stack")]
    public void What_has_not_changed_is_not_touched(string layout)
    {
        using var folder = new TempFolder();
        Emit(folder, TwoEnvironments, "--layout", layout);
        folder.Age();

        var result = Emit(folder, TwoEnvironments, "--layout", layout);

        Assert.Equal(0, result.Code);
        Assert.Contains(" 0 written, 0 deleted, ", result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Touched());
    }

    [Fact]
    public void Only_the_file_whose_bytes_differ_is_replaced()
    {
        using var folder = new TempFolder();
        Emit(folder, TwoEnvironments);
        folder.Write("dev/llm.yaml", folder.Read("dev/llm.yaml") + "# edited by hand\n");
        var before = folder.Read("prod/llm.yaml");
        folder.Age();

        Emit(folder, TwoEnvironments);

        Assert.Equal(["dev", "dev/llm.yaml"], folder.Touched().Order(StringComparer.Ordinal));
        Assert.DoesNotContain("edited", folder.Read("dev/llm.yaml"), StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("prod/llm.yaml"));
    }

    [Fact]
    public void Files_of_the_previous_list_that_are_no_longer_made_go_with_their_empty_folders()
    {
        using var folder = new TempFolder();
        Emit(folder, TwoEnvironments, "--layout", "object");
        folder.Write("dev/notes.txt", "mine");
        folder.Write("prod/llm/mine.yaml", "mine");

        var result = Emit(folder, Dev(Samples.Config("b")));

        Assert.Contains("1 written, 2 deleted, 0 unchanged", result.Error, StringComparison.Ordinal);
        Assert.Equal([".kubesharp-files", "dev/llm.yaml", "dev/notes.txt", "prod/llm/mine.yaml"], folder.Files);
        Assert.False(Directory.Exists(folder["dev/llm"]));
    }

    [Fact]
    public void A_part_of_the_environments_leaves_the_others_alone()
    {
        using var folder = new TempFolder();
        Emit(folder, TwoEnvironments, "--layout", "object");

        Emit(folder, TwoEnvironments, "--environment", "dev");

        Assert.Equal([".kubesharp-files", "dev/llm.yaml", "prod/llm/06-configmap-b.yaml"], folder.Files);
        Assert.Equal("dev/llm.yaml\nprod/llm/06-configmap-b.yaml\n", folder.Read(".kubesharp-files"));
    }

    [Fact]
    public void A_failing_stack_leaves_everything_as_it_was()
    {
        using var folder = new TempFolder();
        Emit(folder, TwoEnvironments);
        folder.Age();

        var result = Emit(folder, app => app
            .Environment("dev", () => AppHarness.StackOf("llm", Samples.Config("changed")))
            .Environment("prod", Stack () => throw new InvalidOperationException("no model")));

        Assert.Equal(1, result.Code);
        Assert.Contains("no model", result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Touched());
        Assert.Equal([".kubesharp-files", "dev/llm.yaml", "prod/llm.yaml"], folder.Files);
    }

    [Fact]
    public void A_value_that_cannot_be_written_leaves_everything_as_it_was()
    {
        using var folder = new TempFolder();
        Emit(folder, TwoEnvironments);
        folder.Age();

        var result = Emit(folder, Dev(Samples.Config("a"), new ConfigMap { Metadata = new("b"), Data = new() { ["key"] = "\ud800" } }));

        Assert.Equal(1, result.Code);
        Assert.StartsWith("Llm.cs(1,1): error KUBE3007: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Touched());
    }

    [Theory]
    [InlineData("../../x.yaml")]
    [InlineData("dev/../../outside.yaml")]
    public void A_tampered_list_deletes_nothing(string entry)
    {
        using var folder = new TempFolder();
        var output = folder["deep/manifests"];
        folder.Write("x.yaml", "mine");
        folder.Write("deep/outside.yaml", "mine");
        Emit(output, TwoEnvironments);
        File.AppendAllText(Path.Combine(output, ".kubesharp-files"), entry + "\n");
        folder.Age();

        var result = Emit(output, Dev(Samples.Config("a")));

        Assert.Equal(1, result.Code);
        Assert.Contains("error KUBE3006: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(".kubesharp-files(3,1)", result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Touched());
        Assert.Equal(("mine", "mine"), (folder.Read("x.yaml"), folder.Read("deep/outside.yaml")));
    }

    [Fact]
    public void A_folder_that_is_a_link_is_not_followed()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(folder["dev"], elsewhere.FullPath);

        var result = Emit(folder, TwoEnvironments);

        Assert.Equal(1, result.Code);
        Assert.Contains("is a link that may lead out of the output folder", result.Error, StringComparison.Ordinal);
        Assert.Empty(elsewhere.Files);
        Assert.Empty(Directory.GetFileSystemEntries(folder["dev"]));
    }

    [Fact]
    public void A_stale_file_behind_a_linked_folder_is_not_deleted()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        elsewhere.Write("llm.yaml", "mine");
        Emit(folder, TwoEnvironments);
        Directory.Delete(folder["prod"], recursive: true);
        Directory.CreateSymbolicLink(folder["prod"], elsewhere.FullPath);

        Assert.Equal(1, Emit(folder, Dev(Samples.Config("a"))).Code);
        Assert.Equal("mine", elsewhere.Read("llm.yaml"));
    }

    [Theory]
    [InlineData("file", "is a file; the output is a folder")]
    [InlineData("file/deeper", "")]
    [InlineData("blocked", "is a folder, but a file of that name is to be written")]
    [InlineData("list", "")]
    public void A_folder_that_cannot_be_written_is_an_error(string output, string expected)
    {
        using var folder = new TempFolder();
        folder.Write("file", "mine");
        folder.Write("blocked/dev/llm.yaml/mine", "mine");
        folder.Write("list/.kubesharp-files/mine", "mine");
        var before = folder.Files;

        var result = Emit(folder[output], TwoEnvironments);

        Assert.Equal(1, result.Code);
        Assert.StartsWith(
            $"kubesharp: error KUBE3006: the manifests in '{folder[output]}' cannot be brought up to date, and are as they were: ",
            result.Error,
            StringComparison.Ordinal);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files);
    }

    [Fact]
    public void A_staging_folder_of_the_callers_is_left_empty()
    {
        using var folder = new TempFolder();

        Emit(folder["out"], TwoEnvironments, "--staging", folder["obj/kubesharp"]);

        Assert.Equal(["out/.kubesharp-files", "out/dev/llm.yaml", "out/prod/llm.yaml"], folder.Files);
        Assert.Empty(Directory.GetFileSystemEntries(folder["obj/kubesharp"]));
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    public void A_name_that_leads_out_of_the_folder_is_an_error_and_nothing_is_written(string name)
    {
        using var folder = new TempFolder();

        var result = Emit(folder["out"], Dev(Samples.Config(name)), "--layout", "kustomize");

        Assert.Equal(1, result.Code);
        Assert.Contains("KUBE1011", result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    // The API server takes nearly any name of a role.
    [Fact]
    public void Objects_with_names_of_any_kind_stay_in_the_folder()
    {
        using var folder = new TempFolder();
        string[] names = ["...", "CON", "a", "A", new string('x', 500), "mödel", "a\0b", "C:\\x", "..\\x", "a\nb"];

        var result = Emit(
            folder["out"],
            Dev([.. names.Select(name => Samples.Untyped("rbac.authorization.k8s.io/v1", "Role", name))]),
            "--layout",
            "kustomize");

        Assert.Equal(0, result.Code);
        Assert.Equal(names.Length + 3, folder.Files.Count);
        Assert.All(folder.Files, file => Assert.Matches("^out/[A-Za-z0-9/._-]+$", file));
        Assert.Equal(0, Emit(folder["out"], Dev(), "--layout", "kustomize").Code);
        Assert.Equal(["out/.kubesharp-files"], folder.Files);
    }

    [Fact]
    public void Runs_at_the_same_time_leave_whole_files()
    {
        using var folder = new TempFolder();
        var results = new AppResult[8];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
            results[i] = Emit(folder, Dev(Samples.Config("a"), Samples.Config(i % 2 == 0 ? "b" : "c")), "--layout", "object"));

        Assert.All(results, result => Assert.Equal(0, result.Code));
        var last = folder.Files.Contains("dev/llm/06-configmap-b.yaml") ? "b" : "c";
        Assert.Equal([".kubesharp-files", "dev/llm/06-configmap-a.yaml", $"dev/llm/06-configmap-{last}.yaml"], folder.Files);
        Assert.Equal($"dev/llm/06-configmap-a.yaml\ndev/llm/06-configmap-{last}.yaml\n", folder.Read(".kubesharp-files"));
    }

    [Fact]
    public void A_file_that_changes_only_the_case_of_its_name_is_written_anew()
    {
        using var folder = new TempFolder();
        Emit(folder, app => app.Environment("dev", () => AppHarness.StackOf("LLM", Samples.Config("a"))));

        Emit(folder, app => app.Environment("dev", () => AppHarness.StackOf("llm", Samples.Config("a"))));

        Assert.Equal([".kubesharp-files", "dev/llm.yaml"], folder.Files);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Every_culture_gives_the_same_files(string culture)
    {
        using var expected = new TempFolder();
        using var actual = new TempFolder();
        KubernetesObject[] objects =
        [
            Samples.Untyped("example.com/v1", "InfraITEM", "İI"),
            Samples.Config("i"),
            new Deployment { Metadata = new("I"), Spec = new() { Replicas = 12345 } },
        ];
        Emit(expected, Dev(objects), "--layout", "kustomize");
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Emit(actual, Dev(objects), "--layout", "kustomize");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(expected.Files, actual.Files);
        Assert.All(expected.Files, file => Assert.Equal(expected.Read(file), actual.Read(file)));
    }

    private static AppResult Emit(TempFolder folder, Action<KubeApp> configure, params string[] more) => Emit(
        folder.FullPath,
        configure,
        more);

    private static AppResult Emit(string folder, Action<KubeApp> configure, params string[] more) =>
        AppHarness.Run(configure, ["emit", "--output", folder, .. more]);

    private static Action<KubeApp> Dev(params KubernetesObject[] objects) => AppHarness.Dev(objects);

    private static void TwoEnvironments(KubeApp app) => app
        .Environment("dev", () => AppHarness.StackOf("llm", Samples.Config("a")))
        .Environment("prod", () => AppHarness.StackOf("llm", Samples.Config("b")));
}

using KubeSharp.Tests.App;
using KubeSharp.Tests.Kinds;
using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class OutputCheckTests
{
    private static readonly KubernetesObject[] s_objects =
        [
            Samples.Config("a"),
            Samples.Config("b"),
            new Secret { Metadata = new("c"), StringData = new() { ["password"] = "hunter2", ["zone"] = "x" } },
        ];

    [Theory]
    [InlineData("yaml", "stack")]
    [InlineData("kyaml", "object")]
    [InlineData("json", "stack")]
    [InlineData("yaml", "kustomize")]
    public void What_is_up_to_date_passes_and_is_not_touched(string format, string layout)
    {
        using var folder = Emitted("--format", format, "--layout", layout);
        folder.Age();

        Assert.Equal(new(0, "", ""), Check(folder, "--format", format, "--layout", layout));
        Assert.Empty(folder.Touched());
    }

    [Fact]
    public void A_changed_line_is_shown_with_file_and_line()
    {
        using var folder = Emitted();
        Edit(folder, "name: a", "name: A\u001b");

        AssertDiffers(
            folder,
            "dev/llm.yaml(4,1): error KUBE3010: expected '  name: a', found '  name: A '; emit again, and commit what changes");
    }

    [Fact]
    public void A_line_too_many_or_too_few_is_a_difference()
    {
        using var longer = Emitted("--layout", "object");
        longer.Write("dev/llm/06-configmap-a.yaml", longer.Read("dev/llm/06-configmap-a.yaml") + "---\na: b\n");
        AssertDiffers(longer, "06-configmap-a.yaml(5,1): error KUBE3010: expected the end of the file, found '---'", "--layout", "object");

        using var shorter = Emitted("--layout", "object");
        shorter.Write("dev/llm/06-configmap-a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n");
        AssertDiffers(
            shorter,
            "06-configmap-a.yaml(4,1): error KUBE3010: expected '  name: a', found the end of the file",
            "--layout",
            "object");
    }

    [Fact]
    public void A_long_line_is_cut()
    {
        using var folder = Emitted();
        Edit(folder, "name: a", "name: " + new string('x', 500));

        var error = Check(folder).Error;

        Assert.True(error.Length < 500, error);
        Assert.Contains("xxx...'", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_other_differences_are_counted()
    {
        using var folder = Emitted("--layout", "object");
        File.Delete(folder["dev/llm/06-configmap-a.yaml"]);
        Edit(folder, "name: b", "name: c", "dev/llm/06-configmap-b.yaml");

        AssertDiffers(
            folder,
            "06-configmap-a.yaml: error KUBE3010: the file is missing (one more file differs); emit again",
            "--layout",
            "object");
    }

    [Fact]
    public void A_stale_file_is_a_difference()
    {
        using var folder = Emitted("--layout", "object");

        var result = AppHarness.Run(
            AppHarness.Dev(s_objects[1], s_objects[2]),
            "emit",
            "--output",
            folder.FullPath,
            "--check",
            "--layout",
            "object");

        Assert.Contains(
            "06-configmap-a.yaml: error KUBE3010: the file is stale: nothing makes it any more; emit again",
            result.Error,
            StringComparison.Ordinal);
        Assert.Equal((1, true), (result.Code, File.Exists(folder["dev/llm/06-configmap-a.yaml"])));
    }

    [Fact]
    public void A_list_that_is_missing_or_old_is_a_difference()
    {
        using var folder = Emitted();
        File.Delete(folder[".kubesharp-files"]);
        AssertDiffers(folder, ".kubesharp-files: error KUBE3010: the list of files is not up to date");

        folder.Write(".kubesharp-files", "dev/llm.yaml\ndev/gone.yaml\n");
        AssertDiffers(folder, ".kubesharp-files: error KUBE3010: the list of files is not up to date");
    }

    [Fact]
    public void A_folder_that_was_never_written_is_not_made()
    {
        using var folder = new TempFolder();

        var result = Check(folder["never"]);

        Assert.Contains("llm.yaml: error KUBE3010: the file is missing", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullPath));
    }

    [Fact]
    public void Line_endings_that_git_converted_are_no_difference()
    {
        using var folder = Emitted();
        foreach (var file in folder.Files)
        {
            folder.Write(file, folder.Read(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Equal(new(0, "", ""), Check(folder));
    }

    [Theory]
    [InlineData("yaml", "hunter2")]
    [InlineData("kyaml", "hunter2")]
    [InlineData("json", "hunter2")]
    [InlineData("yaml", "kind: Secret")]
    [InlineData("yaml", "name: c")]
    public void No_line_of_a_secret_is_shown(string format, string edited)
    {
        using var folder = Emitted("--format", format);
        var file = format == "json" ? "dev/llm.json" : "dev/llm.yaml";
        Edit(folder, edited, "swordfish", file);

        var result = Check(folder, "--format", format);

        Assert.Contains("a line of a Secret differs", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("swordfish", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_that_is_in_the_folder_only_is_not_shown()
    {
        using var folder = Emitted();
        folder.Write("dev/llm.yaml", "stringData:\n  password: swordfish\nkind: 'Secret'\n");

        AssertDiffers(folder, "dev/llm.yaml(1,1): error KUBE3010: a line of a Secret differs");
    }

    [Fact]
    public void A_document_beside_a_secret_is_shown()
    {
        using var folder = Emitted();
        Edit(folder, "name: b", "name: x");

        AssertDiffers(folder, "expected '  name: b', found '  name: x'");
    }

    [Fact]
    public void A_part_of_the_environments_is_compared_alone()
    {
        using var folder = new TempFolder();
        static void Configure(KubeApp app) => app
            .Environment("dev", () => AppHarness.StackOf("llm", s_objects))
            .Environment("prod", () => AppHarness.StackOf("llm", s_objects));
        Assert.Equal(0, AppHarness.Run(Configure, "emit", "--output", folder.FullPath).Code);
        Edit(folder, "name: a", "name: x", "prod/llm.yaml");

        Assert.Equal(0, AppHarness.Run(Configure, "emit", "--output", folder.FullPath, "--check", "-e", "dev").Code);
        Assert.Equal(1, AppHarness.Run(Configure, "emit", "--output", folder.FullPath, "--check").Code);
    }

    private static TempFolder Emitted(params string[] more)
    {
        var folder = new TempFolder();
        Assert.Equal(0, AppHarness.Run(AppHarness.Dev(s_objects), ["emit", "--output", folder.FullPath, .. more]).Code);
        return folder;
    }

    private static AppResult Check(TempFolder folder, params string[] more) => Check(folder.FullPath, more);

    private static AppResult Check(string folder, params string[] more) =>
        AppHarness.Run(AppHarness.Dev(s_objects), ["emit", "--output", folder, "--check", .. more]);

    private static void Edit(TempFolder folder, string old, string text, string file = "dev/llm.yaml")
    {
        Assert.Contains(old, folder.Read(file), StringComparison.Ordinal);
        folder.Write(file, folder.Read(file).Replace(old, text, StringComparison.Ordinal));
    }

    private static void AssertDiffers(TempFolder folder, string expected, params string[] more)
    {
        folder.Age();
        var result = Check(folder, more);
        Assert.Equal(1, result.Code);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Touched());
    }
}

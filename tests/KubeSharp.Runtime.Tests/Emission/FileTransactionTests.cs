using KubeSharp.Emission;
using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class FileTransactionTests
{
    [Fact]
    public void All_changes_come_into_effect_together()
    {
        using var folder = Folder();
        using (var transaction = new FileTransaction())
        {
            Replace(transaction, folder["old.yaml"], "new");
            Replace(transaction, folder["deep/er/made.yaml"], "made");
            transaction.Delete(folder["gone.yaml"]);
            Assert.Equal("old", folder.Read("old.yaml"));
            transaction.Commit();
        }

        Assert.Equal(["deep/er/made.yaml", "old.yaml"], folder.Files);
        Assert.Equal(("new", "made"), (folder.Read("old.yaml"), folder.Read("deep/er/made.yaml")));
    }

    [Fact]
    public void Without_a_commit_nothing_happens()
    {
        using var folder = Folder();
        using (var transaction = new FileTransaction())
        {
            Replace(transaction, folder["old.yaml"], "new");
            Replace(transaction, folder["deep/er/made.yaml"], "made");
            transaction.Delete(folder["gone.yaml"]);
        }

        AssertUnchanged(folder);
    }

    [Fact]
    public void A_failure_halfway_takes_everything_back()
    {
        using var folder = Folder();
        using (var transaction = new FileTransaction())
        {
            Replace(transaction, folder["made.yaml"], "made");
            Replace(transaction, folder["old.yaml"], "new");
            Replace(transaction, folder["blocked.yaml"], "blocked");
            transaction.Delete(folder["gone.yaml"]);
            // Somebody makes a folder of that name after everything was prepared.
            Directory.CreateDirectory(folder["blocked.yaml"]);
            Assert.ThrowsAny<IOException>(transaction.Commit);
        }

        Directory.Delete(folder["blocked.yaml"]);
        AssertUnchanged(folder);
    }

    [Fact]
    public void A_failed_deletion_takes_everything_back()
    {
        using var folder = Folder();
        using (var transaction = new FileTransaction())
        {
            Replace(transaction, folder["old.yaml"], "new");
            transaction.Delete(folder["gone.yaml"]);
            transaction.Delete(folder["never.yaml"]);
            Assert.ThrowsAny<IOException>(transaction.Commit);
        }

        AssertUnchanged(folder);
    }

    [Fact]
    public void A_folder_or_file_in_the_way_is_refused()
    {
        using var folder = Folder();
        Directory.CreateDirectory(folder["folder.yaml"]);
        using (var transaction = new FileTransaction())
        {
            Assert.Contains(
                "is a folder",
                Assert.Throws<OutputException>(() => Replace(transaction, folder["folder.yaml"], "x")).Message,
                StringComparison.Ordinal);
            Assert.Contains(
                "is a file",
                Assert.Throws<OutputException>(() => Replace(transaction, folder["old.yaml/x"], "x")).Message,
                StringComparison.Ordinal);
        }

        Directory.Delete(folder["folder.yaml"]);
        AssertUnchanged(folder);
    }

    [Fact]
    public void A_link_is_replaced_and_not_followed()
    {
        using var folder = Folder();
        File.CreateSymbolicLink(folder["link.yaml"], folder["old.yaml"]);
        File.CreateSymbolicLink(folder["nowhere.yaml"], folder["missing"]);
        using (var transaction = new FileTransaction())
        {
            Replace(transaction, folder["link.yaml"], "new");
            Replace(transaction, folder["nowhere.yaml"], "new");
            transaction.Commit();
        }

        Assert.Equal(["gone.yaml", "link.yaml", "nowhere.yaml", "old.yaml"], folder.Files);
        Assert.Equal("old", folder.Read("old.yaml"));
        Assert.Null(new FileInfo(folder["link.yaml"]).LinkTarget);
    }

    private static TempFolder Folder()
    {
        var folder = new TempFolder();
        folder.Write("old.yaml", "old");
        folder.Write("gone.yaml", "gone");
        return folder;
    }

    private static void Replace(FileTransaction transaction, string target, string text)
    {
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        transaction.Replace(target, bytes);
    }

    private static void AssertUnchanged(TempFolder folder)
    {
        Assert.Equal(["gone.yaml", "old.yaml"], folder.Files);
        Assert.Equal(("old", "gone"), (folder.Read("old.yaml"), folder.Read("gone.yaml")));
        Assert.Empty(Directory.GetDirectories(folder.FullPath));
    }
}

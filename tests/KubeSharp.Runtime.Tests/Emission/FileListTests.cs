using System.Text;
using KubeSharp.Emission;
using Xunit;

namespace KubeSharp.Tests.Emission;

public sealed class FileListTests
{
    [Fact]
    public void A_list_is_sorted_and_ends_its_lines_with_line_feeds() =>
        Assert.Equal(
            "B/x.yaml\na/x.yaml\na/y.json\n",
            Encoding.UTF8.GetString(FileList.ToBytes(["a/y.json", "B/x.yaml", "a/x.yaml", "a/x.yaml"])));

    [Fact]
    public void A_folder_without_a_list_has_an_empty_one()
    {
        using var folder = new TempFolder();

        Assert.Empty(FileList.Read(folder.FullPath));
        Assert.Empty(FileList.Read(folder["missing"]));
    }

    [Fact]
    public void Converted_line_endings_and_merge_conflicts_are_read_over()
    {
        using var folder = new TempFolder();
        folder.Write(FileList.FileName, "a.yaml\r\n<<<<<<< HEAD\r\nb.yaml\r\n=======\r\nc/d.json\r\n>>>>>>> branch\r\n\r\n");

        Assert.Equal(["a.yaml", "b.yaml", "c/d.json"], FileList.Read(folder.FullPath));
    }

    [Theory]
    [InlineData("../../x.yaml")]
    [InlineData("a/../../x.yaml")]
    [InlineData("/etc/x.yaml")]
    [InlineData("C:/x.yaml")]
    [InlineData("..\\x.yaml")]
    [InlineData("a//x.yaml")]
    [InlineData("./x.yaml")]
    [InlineData("a/.git/x.yaml")]
    [InlineData("README.md")]
    [InlineData(" x.yaml")]
    [InlineData("x.yaml/")]
    [InlineData("a./x.yaml")]
    [InlineData("x.yaml\0.yaml")]
    [InlineData("ä.yaml")]
    [InlineData("~/x.yaml")]
    public void What_emission_never_writes_is_refused_with_its_line(string entry)
    {
        using var folder = new TempFolder();
        folder.Write(FileList.FileName, "a.yaml\n" + entry + "\n");

        var exception = Assert.Throws<OutputException>(() => FileList.Read(folder.FullPath));

        Assert.Contains(FileList.FileName + "(2,1)", exception.Message, StringComparison.Ordinal);
    }
}

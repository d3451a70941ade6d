using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Formatting;

/// <summary>Comments move with what they speak of, or their loss is told.</summary>
public sealed class CommentTests
{
    private const string Commented = """
        # the file
        # has a head
        ---
        # the document
        kind: Deployment # a kind
        apiVersion: apps/v1
        # what runs
        spec:
          # how many
          replicas: 2 # two
          # strategy:
          #   type: Recreate
          template:
            spec:
              containers:
              # the server
              - image: nginx # pinned?
                # its name
                name: server
                args: ["a",
                  # the second
                  "b"] # and no more
              - # a sidecar
                name: sidecar
                env: # nothing yet
                  # - name: A
                # command: []
              # - name: third
              volumes:
                - name: shm
                  emptyDir: {} # on disk
                # the last volume
          # selector: later
        # who
        metadata:
          name: llm # its name
          annotations:
            text: |
              # no comment

              really
            # after the text
            other: "# no comment" # a comment
        # the end
        --- # a second document
        apiVersion: v1
        kind: List
        # all of them
        items:
          # first
          - apiVersion: v1
            # of a kind
            kind: ConfigMap
            metadata: {name: a} # named
          # second
          - apiVersion: v1
            kind: ConfigMap
            metadata:
              name: b
            # trailing
        # end of list

        """;

    [Fact]
    public void Comments_move_with_what_they_speak_of()
    {
        var result = CliRun.RunWithInput(Commented, "fmt", "-");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(Words(Commented), Words(result.Output));
        Assert.Contains("# what runs\nspec:\n  # how many\n  replicas: 2 # two\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("kind: Deployment # a kind\n# who\nmetadata:\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  name: llm # its name\n# what runs\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "      # a sidecar\n      - name: sidecar\n        # nothing yet\n        # - name: A\n        # command: []\n      # - name: third\n",
            result.Output,
            StringComparison.Ordinal);
        Assert.Contains("      # no comment\n\n      really\n    # after the text\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("# the file\n# has a head\n# the document\napiVersion: apps/v1\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("# the end\n---\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("# trailing\n# end of list\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yaml")]
    [InlineData("kyaml")]
    public void Formatting_twice_moves_no_comment_again(string format)
    {
        var first = CliRun.RunWithInput(Commented, "fmt", "-", "--format", format);
        var second = CliRun.RunWithInput(first.OutputBytes, "fmt", "-", "--format", format);

        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Equal(first.Output, second.Output);
        Assert.Equal(Words(Commented), Words(second.Output));
    }

    [Fact]
    public void JSON_takes_no_comments_and_their_loss_is_told()
    {
        var result = CliRun.RunWithInput("# one\napiVersion: v1\nkind: ConfigMap # two\n", "fmt", "-", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("<stdin>(1,1): warning KUBE3011: 2 comments are not in the formatted text; the first stands here\n", result.Error);
    }

    [Fact]
    public void In_place_no_comment_is_dropped_unless_asked_for()
    {
        using var folder = new TemporaryFolder();
        const string Text = "# one\napiVersion: v1\nkind: ConfigMap\n";
        var file = folder.Write("a.yaml", Text);

        var refused = CliRun.Run("fmt", file, "--write", "--format", "json");
        Assert.Equal((1, Text), (refused.ExitCode, File.ReadAllText(file)));
        Assert.Contains("(1,1): error KUBE3011: 1 comment is not", refused.Error, StringComparison.Ordinal);
        Assert.Contains("--drop-comments", refused.Error, StringComparison.Ordinal);

        var dropped = CliRun.Run("fmt", file, "--write", "--format", "json", "--drop-comments");
        Assert.Equal(0, dropped.ExitCode);
        Assert.StartsWith("{", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static List<string> Words(string text)
    {
        // What is written '# no comment' is text of the manifest; all others must be there, each once.
        var words = text.Split('\n')
            .Where(line => line.Contains('#', StringComparison.Ordinal) && !line.Contains("no comment", StringComparison.Ordinal))
            .Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..].TrimEnd()).ToList();
        words.Sort(StringComparer.Ordinal);
        return words;
    }
}

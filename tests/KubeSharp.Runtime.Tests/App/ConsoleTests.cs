using KubeSharp.App;
using Xunit;

namespace KubeSharp.Tests.App;

/// <summary>The console belongs to the whole process: these tests run alone.</summary>
[CollectionDefinition(nameof(ConsoleTests), DisableParallelization = true)]
[Collection(nameof(ConsoleTests))]
public sealed class ConsoleTests
{
    [Fact]
    public void What_a_stack_prints_goes_to_standard_error()
    {
        var (output, error) = (Console.Out, Console.Error);
        using var printed = new StringWriter();
        using var failed = new StringWriter();
        try
        {
            Console.SetOut(printed);
            Console.SetError(failed);
            var code = KubeApp.Run(
                ["list", "--environment", "dev", "--format", "jsonn"],
                app => app.Environment("dev", () => new Stack("a")));
            Assert.Equal(2, code);

            code = KubeApp.Run([], "chatty", stack => Console.WriteLine($"building {stack.Name}"));
            Assert.Equal(0, code);
            Console.WriteLine("afterwards");
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        Assert.Equal("afterwards" + Environment.NewLine, printed.ToString());
        Assert.Contains("did you mean 'json'", failed.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("building chatty" + Environment.NewLine, failed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_is_written_in_any_of_these_forms()
    {
        var error = Console.Error;
        Console.SetError(TextWriter.Null);
        try
        {
            string[] args = ["--output", "never", "--check", "--layout", "none"];
            Assert.Equal(
                2,
                KubeApp.Run(args, app => app
                    .Environment("dev", () => new Stack("a"))
                    .Environment("prod", () => new Stack("a"), () => new Stack("b"))));
            Assert.Equal(2, KubeApp.Run(args, app => app.Environment("dev", () => [new Stack("a"), new Stack("b")])));
            Assert.Equal(2, KubeApp.Run(args, app =>
            {
                foreach (var name in args.Take(2))
                {
                    app.Environment(name, () => new Stack(name));
                }
            }));
            Assert.Equal(2, KubeApp.Run(args, () => new Stack("a")));
            Assert.Equal(2, KubeApp.Run(args, "a", stack => stack.Add(Samples.Config("x"))));
            Assert.Equal(2, KubeApp.Run(args, "a", "ai", stack => { }));
        }
        finally
        {
            Console.SetError(error);
        }
    }

    [Fact]
    public void Bytes_are_kept_in_blocks_and_passed_on_whole()
    {
        using var store = new ByteStore();
        var random = new Random(1);
        var expected = new byte[1_000_000];
        random.NextBytes(expected);
        for (var i = 0; i < expected.Length;)
        {
            var count = Math.Min(random.Next(0, 200_000), expected.Length - i);
            store.Write(expected, i, count);
            i += count;
        }

        using var target = new MemoryStream();
        store.PassTo(target);

        Assert.Equal(expected.Length, store.Length);
        Assert.True(target.ToArray().AsSpan().SequenceEqual(expected));
    }
}

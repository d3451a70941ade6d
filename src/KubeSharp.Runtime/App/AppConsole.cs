namespace KubeSharp.App;

/// <summary>
/// Where a run writes. While stacks are built, <see cref="Console.Out"/> is standard error: standard output carries nothing but
/// manifests, and
/// a stack that prints something must not break what is piped to <c>kubectl</c>.
/// </summary>
internal sealed class AppConsole(Stream output, TextWriter error) : IDisposable
{
    private TextWriter? _redirected;

    public Stream Output => output;

    public TextWriter Error => error;

    /// <summary>The console of this process.</summary>
    public static AppConsole Open()
    {
        // The stream drops what nobody reads any more: after `| head` the run ends quietly.
        var console = new AppConsole(Console.OpenStandardOutput(), Console.Error) { _redirected = Console.Out };
        Console.SetOut(Console.Error);
        return console;
    }

    public void Dispose()
    {
        if (_redirected is not null)
        {
            Console.SetOut(_redirected);
            output.Dispose();
        }
    }
}

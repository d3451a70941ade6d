using System.Runtime.CompilerServices;
using KubeSharp.App;

namespace KubeSharp;

/// <summary>
/// A program whose stacks become manifests. It prints them, writes them to a folder (<c>emit --output</c>), compares them with one
/// (<c>--check</c>) or lists their objects (<c>list</c>); <c>--help</c> tells the rest.
/// </summary>
/// <remarks>
/// Standard output carries nothing but what was asked for. While the program runs, <see cref="Console.Out"/> is standard error, so that a
/// stack that prints something does not break what is piped to <c>kubectl</c>.
/// </remarks>
public sealed class KubeApp
{
    private readonly List<AppEnvironment> _environments = [];

    private KubeApp()
    {
    }

    internal IReadOnlyList<AppEnvironment> Environments => _environments;

    /// <summary>Runs a program of several environments.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Names the environments.</param>
    /// <returns>The exit code: 0 done, 1 errors that are already printed, 2 wrong usage.</returns>
    public static int Run(string[] args, Func<KubeApp, KubeApp> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Run(args, (Action<KubeApp>)(app => configure(app)));
    }

    /// <summary>Runs a program of several environments.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Names the environments.</param>
    /// <returns>The exit code: 0 done, 1 errors that are already printed, 2 wrong usage.</returns>
    public static int Run(string[] args, Action<KubeApp> configure)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(configure);
        using var console = AppConsole.Open();
        return Run(args, configure, console);
    }

    /// <summary>Runs a program of one stack, without environments.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="stack">Makes the stack.</param>
    /// <returns>The exit code: 0 done, 1 errors that are already printed, 2 wrong usage.</returns>
    public static int Run(string[] args, Func<Stack> stack)
    {
        ArgumentNullException.ThrowIfNull(stack);
        return Run(args, app => app.Stack(stack));
    }

    /// <summary>Runs a program of one stack that needs no class: for programs of one file.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="name">The name of the stack.</param>
    /// <param name="build">Adds the objects.</param>
    /// <returns>The exit code: 0 done, 1 errors that are already printed, 2 wrong usage.</returns>
    public static int Run(string[] args, string name, Action<Stack> build) => Run(args, name, null, build);

    /// <summary>Runs a program of one stack that needs no class: for programs of one file.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="name">The name of the stack.</param>
    /// <param name="namespace">The namespace of objects that state none, or null.</param>
    /// <param name="build">Adds the objects.</param>
    /// <returns>The exit code: 0 done, 1 errors that are already printed, 2 wrong usage.</returns>
    public static int Run(string[] args, string name, string? @namespace, Action<Stack> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        return Run(args, () =>
        {
            var stack = new Stack(name, @namespace);
            build(stack);
            return stack;
        });
    }

    /// <summary>Adds an environment of one or several stacks, in the order in which they are to be deployed.</summary>
    /// <param name="name">The name, which also names the environment's folder.</param>
    /// <param name="stacks">Make the stacks; called only when the environment is emitted or listed.</param>
    /// <returns>The same program.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken (case does not count), or there is no stack.</exception>
    // A lambda that only throws fits both overloads, and would be ambiguous.
    [OverloadResolutionPriority(1)]
    public KubeApp Environment(string name, params ReadOnlySpan<Func<Stack>> stacks)
    {
        if (stacks.IsEmpty)
        {
            throw new ArgumentException($"The environment '{name}' has no stack.", nameof(stacks));
        }

        var makers = new Func<IEnumerable<Stack>>[stacks.Length];
        for (var i = 0; i < makers.Length; i++)
        {
            makers[i] = One(stacks[i]);
        }

        return Environment(name, makers);
    }

    /// <summary>Adds an environment of several stacks, in the order in which they are to be deployed.</summary>
    /// <param name="name">The name, which also names the environment's folder.</param>
    /// <param name="stacks">Makes the stacks; called only when the environment is emitted or listed.</param>
    /// <returns>The same program.</returns>
    /// <exception cref="ArgumentException">The name is empty or taken (case does not count).</exception>
    public KubeApp Environment(string name, Func<IEnumerable<Stack>> stacks)
    {
        ArgumentNullException.ThrowIfNull(stacks);
        return Environment(name, [stacks]);
    }

    /// <summary>Makes this a program of one stack, without environments.</summary>
    internal void Stack(Func<Stack> stack) => _environments.Add(new("", [One(stack)]));

    /// <summary>Runs a program with streams of the caller's.</summary>
    internal static int Run(string[] args, Action<KubeApp> configure, AppConsole console)
    {
        var app = new KubeApp();
        return AppRun.Run(args, app, configure, console);
    }

    private static Func<IEnumerable<Stack>> One(Func<Stack> stack)
    {
        ArgumentNullException.ThrowIfNull(stack);
        return () => [stack()];
    }

    private KubeApp Environment(string name, Func<IEnumerable<Stack>>[] stacks)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (_environments.Exists(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException($"There are two environments '{name}'.", nameof(name));
        }

        _environments.Add(new(name, stacks));
        return this;
    }
}

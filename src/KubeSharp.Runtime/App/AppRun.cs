using System.Reflection;
using System.Text;
using KubeSharp.Checking;

namespace KubeSharp.App;

/// <summary>One run of a program: reads the command line, builds the stacks that it asks for, hands them to the verb.</summary>
internal sealed class AppRun
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongUsage = 2;

    private readonly KubeApp _app;
    private readonly CommandLine _command;
    private readonly AppConsole _console;
    private readonly List<Diagnostic> _diagnostics = [];

    private AppRun(KubeApp app, CommandLine command, AppConsole console)
    {
        _app = app;
        _command = command;
        _console = console;
    }

    private bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Runs a program.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, KubeApp app, Action<KubeApp> configure, AppConsole console)
    {
        try
        {
            var run = new AppRun(app, CommandLine.Parse(args), console);
            return run.Configure(configure) && run.Obey() ? Done : Failed;
        }
        catch (UsageException exception)
        {
            console.Error.WriteLine($"kubesharp: {exception.Message}{(exception.Message.EndsWith('?') ? "" : ".")}");
            console.Error.WriteLine("'--help' lists what there is.");
            return WrongUsage;
        }
    }

    private bool Configure(Action<KubeApp> configure)
    {
        Attempt("the program", () => configure(_app));
        if (!HasErrors && _app.Environments.Count == 0)
        {
            const string Text = "the program has no environment: add one with Environment(...)";
            _diagnostics.Add(new(Severity.Error, DiagnosticIds.StackFailed, Text));
        }

        return Report();
    }

    private bool Obey()
    {
        switch (_command.Verb)
        {
            case Verb.Help:
                var names = _app.Environments.Select(environment => environment.Name).Where(name => name.Length != 0);
                PrintText(HelpText.Of(AppDomain.CurrentDomain.FriendlyName, [.. names]));
                break;
            case Verb.Version:
                var version = typeof(KubeApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
                PrintText(version.Split('+')[0] + "\n");
                break;
            case Verb.List:
                List();
                break;
            default:
                Emit();
                break;
        }

        return Report();
    }

    private void Emit()
    {
        var chosen = Chosen();
        if (_command.Output is not null)
        {
            var emission = new FolderEmission(_command, _app.Environments, _console.Error);
            Attempt("the manifests", () => emission.Run(chosen, Build, _diagnostics));
            return;
        }

        if (chosen.Count > 1 && _command.Environments.Count == 0)
        {
            var names = string.Join(", ", chosen.Select(environment => environment.Name));
            throw new UsageException($"there are several environments, choose with --environment: {names}");
        }

        var store = new ByteStore();
        using (var writer = new ManifestWriter(store, _command.Format))
        {
            foreach (var environment in chosen)
            {
                foreach (var document in Build(environment).SelectMany(stack => stack.Documents()))
                {
                    Attempt(environment.Title, () => document.WriteTo(writer));
                }
            }
        }

        // All or nothing: what is piped to kubectl must not be half of a stack.
        if (!HasErrors)
        {
            Print(store.PassTo);
        }
    }

    private void List()
    {
        var table = new ObjectTable();
        foreach (var environment in Chosen())
        {
            table.Add(environment, Build(environment));
        }

        if (HasErrors)
        {
            return;
        }

        if (_command.ListsJson)
        {
            Print(table.WriteJson);
        }
        else
        {
            PrintText(table.ToText(Directory.GetCurrentDirectory()));
        }
    }

    private IReadOnlyList<AppEnvironment> Chosen()
    {
        if (_command.Environments.Count == 0)
        {
            return _app.Environments;
        }

        string[] names = [.. _app.Environments.Select(environment => environment.Name)];
        if (names is [""])
        {
            throw new UsageException("the program has no environments to choose from");
        }

        if (_command.Environments.FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            throw new UsageException($"there is no environment '{unknown}'{Spelling.Suggest(unknown, names)}");
        }

        return [.. _app.Environments.Where(environment => _command.Environments.Contains(environment.Name, StringComparer.Ordinal))];
    }

    /// <summary>Builds and checks the stacks of an environment; what is wrong is kept, so that one run reports all.</summary>
    private List<Stack> Build(AppEnvironment environment)
    {
        List<Stack> stacks = [];
        var isWhole = true;
        foreach (var make in environment.Stacks)
        {
            isWhole &= Attempt(environment.Title, () =>
            {
                foreach (var stack in make() ?? throw NoStack())
                {
                    stacks.Add(stack ?? throw NoStack());
                }
            });
        }

        StackCheck.Check(stacks, environment.Title, _diagnostics);

        // What a stack that failed would have added is not missing.
        if (isWhole)
        {
            EnvironmentCheck.Check(stacks, _diagnostics);
        }

        return stacks;

        static InvalidOperationException NoStack() => new("the function that makes its stacks returned null instead of a stack");
    }

    /// <summary>Does something, and keeps what goes wrong.</summary>
    /// <returns>Whether it was done.</returns>
    private bool Attempt(string what, Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception is not UsageException)
        {
            _diagnostics.AddRange(StackFailure.Describe(exception, what));
            return false;
        }
    }

    private void PrintText(string text) => Print(output => output.Write(Encoding.UTF8.GetBytes(text)));

    private void Print(Action<Stream> write)
    {
        try
        {
            write(_console.Output);
            _console.Output.Flush();
        }
        catch (IOException exception)
        {
            _diagnostics.Add(new(Severity.Error, DiagnosticIds.OutputFailed, $"standard output takes no more: {exception.Message}"));
        }
    }

    private bool Report()
    {
        DiagnosticPrinter.Print(_diagnostics, _console.Error);
        return !HasErrors;
    }
}

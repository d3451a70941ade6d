using KubeSharp.Emission;

namespace KubeSharp.App;

/// <summary>What the command line asks for.</summary>
internal sealed record CommandLine(Verb Verb)
{
    private static readonly string[] s_verbs = ["emit", "list", "help"];
    private static readonly string[] s_formats = ["yaml", "kyaml", "json"];
    private static readonly string[] s_listFormats = ["table", "json"];
    private static readonly string[] s_layouts = ["stack", "object", "kustomize"];

    public IReadOnlyList<string> Environments { get; private init; } = [];

    public string? Output { get; private init; }

    public ManifestFormat Format { get; private init; }

    /// <summary>Whether <c>list</c> writes JSON.</summary>
    public bool ListsJson { get; private init; }

    public ManifestLayout Layout { get; private init; }

    public bool Check { get; private init; }

    public string? Staging { get; private init; }

    /// <summary>Reads a command line; without a verb it asks to emit.</summary>
    /// <exception cref="UsageException">It cannot be obeyed.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Any(argument => argument is "--help" or "-h" or "-?"))
        {
            return new(Verb.Help);
        }

        if (arguments.Contains("--version"))
        {
            return arguments.Count == 1 ? new(Verb.Version) : throw new UsageException("'--version' stands alone");
        }

        var hasVerb = arguments.Count != 0 && !arguments[0].StartsWith('-');
        var verb = hasVerb ? VerbOf(arguments[0]) : Verb.Emit;
        return verb == Verb.Help ? new(Verb.Help) : FromOptions(verb, ReadOptions(verb, arguments, hasVerb ? 1 : 0));
    }

    private static Verb VerbOf(string word) => word switch
    {
        "emit" => Verb.Emit,
        "list" => Verb.List,
        "help" => Verb.Help,
        _ => throw new UsageException($"there is no verb '{word}'{Spelling.Suggest(word, s_verbs)}"),
    };

    private static Dictionary<CommandOption, List<string>> ReadOptions(Verb verb, IReadOnlyList<string> arguments, int start)
    {
        Dictionary<CommandOption, List<string>> values = [];
        for (var i = start; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!argument.StartsWith('-'))
            {
                throw new UsageException($"'{argument}' is no option; verbs come first");
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var option = OptionOf(verb, equals < 0 ? argument : argument[..equals]);
            var inline = equals < 0 ? null : argument[(equals + 1)..];
            if (option.Value is null && inline is not null)
            {
                throw new UsageException($"'{option.Name}' takes no value");
            }

            if (option.Value is not null && inline is null)
            {
                inline = ++i < arguments.Count
                    ? arguments[i]
                    : throw new UsageException($"'{option.Name}' needs a value: {option.Name} {option.Value}");
            }

            if (inline is { Length: 0 })
            {
                throw new UsageException($"the value of '{option.Name}' is empty");
            }

            if (!values.TryAdd(option, [inline ?? ""]))
            {
                if (!option.IsRepeatable)
                {
                    throw new UsageException($"'{option.Name}' is given twice");
                }

                values[option].Add(inline!);
            }
        }

        return values;
    }

    private static CommandOption OptionOf(Verb verb, string name)
    {
        var option = Array.Find(CommandOptions.All, option => option.Name == name || option.Short == name)
            ?? throw new UsageException($"there is no option '{name}'{Spelling.Suggest(name, NamesFor(verb))}");
        return option.Verbs.Contains(verb)
            ? option
            : throw new UsageException($"'{VerbName(verb)}' has no option '{name}'; known: {string.Join(", ", NamesFor(verb))}");
    }

    private static string[] NamesFor(Verb verb) =>
        [.. CommandOptions.All.Where(option => option.Help is not null && option.Verbs.Contains(verb)).Select(option => option.Name)];

    private static string VerbName(Verb verb) => verb == Verb.List ? "list" : "emit";

    private static CommandLine FromOptions(Verb verb, Dictionary<CommandOption, List<string>> values)
    {
        if (!values.ContainsKey(CommandOptions.Output) && values.Keys.FirstOrDefault(option => option.NeedsOutput) is { } alone)
        {
            throw new UsageException($"'{alone.Name}' needs '--output FOLDER'");
        }

        var format = Choice(CommandOptions.Format, verb == Verb.List ? s_listFormats : s_formats);
        return new(verb)
        {
            Environments = values.GetValueOrDefault(CommandOptions.Environment) ?? [],
            Output = Text(CommandOptions.Output),
            Format = verb == Verb.Emit ? (ManifestFormat)format : default,
            ListsJson = verb == Verb.List && format == 1,
            Layout = (ManifestLayout)Choice(CommandOptions.Layout, s_layouts),
            Check = values.ContainsKey(CommandOptions.Check),
            Staging = Text(CommandOptions.Staging),
        };

        string? Text(CommandOption option) => values.GetValueOrDefault(option)?[0];

        int Choice(CommandOption option, string[] known)
        {
            if (Text(option) is not { } text)
            {
                return 0;
            }

            var place = Array.IndexOf(known, text);
            return place >= 0 ? place : throw new UsageException($"'{option.Name}' does not take '{text}'{Spelling.Suggest(text, known)}");
        }
    }
}

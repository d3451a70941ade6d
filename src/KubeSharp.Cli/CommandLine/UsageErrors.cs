using System.CommandLine;
using System.CommandLine.Parsing;
using KubeSharp.App;

namespace KubeSharp.Cli.CommandLine;

/// <summary>Says what is wrong with a command line, and what was likely meant.</summary>
internal static class UsageErrors
{
    public static void Write(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        var unknown = result.UnmatchedTokens;
        if (FindMistypedOption(result) is { } mistyped)
        {
            error.WriteLine($"kubesharp: {mistyped}");
        }
        else if (unknown.Count > 0)
        {
            error.WriteLine($"kubesharp: {Unknown(unknown[0], command)}");
        }
        else if (command.Subcommands.Count > 0)
        {
            error.WriteLine($"kubesharp: a verb is missing; known: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}");
        }
        else
        {
            foreach (var problem in result.Errors)
            {
                error.WriteLine($"kubesharp: {OneLine(problem.Message)}");
            }
        }

        error.WriteLine($"kubesharp: 'kubesharp {string.Join("", PathOf(result).Select(name => name + " "))}--help' shows the usage");
    }

    /// <summary>
    /// Finds what looks like an option among the operands, where the library takes it for a file of that name; after <c>--</c> all are
    /// operands.
    /// </summary>
    public static string? FindMistypedOption(ParseResult result)
    {
        var operands = result.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens).ToHashSet(ReferenceEqualityComparer.Instance);
        var mistyped = result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Value.Length > 1 && token.Value[0] == '-' && operands.Contains(token));
        return mistyped is null ? null
            : $"{Unknown(mistyped.Value, result.CommandResult.Command)} (a file of that name is written ./{mistyped.Value})";
    }

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        if (!isOption && command.Subcommands.Count == 0)
        {
            return $"unexpected argument '{token}'";
        }

        string[] known = isOption
            ? [.. command.Options.Where(option => !option.Hidden).Select(option => option.Name)]
            : [.. command.Subcommands.Select(verb => verb.Name)];
        return $"unknown {(isOption ? "option" : "verb")} '{token}'{Spelling.Suggest(token, known)}";
    }

    private static Stack<string> PathOf(ParseResult result)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = result.CommandResult; at is CommandResult { Command: not RootCommand } command; at = at.Parent)
        {
            names.Push(command.Command.Name);
        }

        return names;
    }

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}

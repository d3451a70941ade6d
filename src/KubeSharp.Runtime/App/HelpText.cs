using System.Text;

namespace KubeSharp.App;

/// <summary>The text of <c>--help</c>.</summary>
internal static class HelpText
{
    public static string Of(string program, IReadOnlyList<string> environments)
    {
        var text = new StringBuilder();
        text.Append("Usage: ").Append(program).Append(" [emit|list] [options]\n\n");
        text.Append("  emit  print the manifests, or write them to a folder (also without a verb)\n");
        text.Append("  list  show the objects and the lines that add them\n\nOptions:\n");
        foreach (var option in CommandOptions.All.Where(option => option.Help is not null))
        {
            var name = $"{(option.Short is null ? "    " : option.Short + ", ")}{option.Name} {option.Value}";
            text.Append("  ").Append(name.PadRight(24)).Append("  ").Append(option.Help).Append('\n');
        }

        text.Append("  -h, --help                this text\n");
        text.Append("      --version             the version of KubeSharp\n");
        if (environments.Count != 0)
        {
            text.Append("\nEnvironments: ").AppendJoin(", ", environments).Append('\n');
        }

        return text.Append("\nExit codes: 0 done, 1 errors (on standard error), 2 wrong usage.\n").ToString();
    }
}

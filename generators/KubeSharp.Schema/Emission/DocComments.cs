using System.Text;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Emission;

/// <summary>
/// Writes XML documentation comments. Text of a schema is escaped and holds nothing that would end its line or be no XML.
/// </summary>
internal static class DocComments
{
    private const int LongestDescription = 20_000;

    /// <summary>Writes a one-line summary of ours, which may hold tags.</summary>
    public static SourceWriter Summary(this SourceWriter writer, string xml) => writer.Line($"/// <summary>{xml}</summary>");

    public static SourceWriter InheritDoc(this SourceWriter writer) => writer.Line("/// <inheritdoc/>");

    /// <summary>Writes a description: its first paragraph as summary, the others and the life cycle as remarks.</summary>
    /// <param name="writer">Takes the comment.</param>
    /// <param name="description">The text of the schema; null when it has none.</param>
    /// <param name="fallbackXml">The summary without description.</param>
    /// <param name="lifecycle">In which releases the thing can be used.</param>
    public static SourceWriter Describe(this SourceWriter writer, string? description, string fallbackXml, Lifecycle lifecycle)
    {
        var paragraphs = Paragraphs(description ?? "");
        if (paragraphs.Count == 0)
        {
            writer.Summary(fallbackXml);
        }
        else
        {
            WriteElement(writer, "summary", paragraphs[0]);
        }

        var remarks = paragraphs.Skip(1).ToList();
        if (Sentence(lifecycle) is { } sentence)
        {
            remarks.Add([Escape(sentence)]);
        }

        if (remarks.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var paragraph in remarks)
            {
                WriteElement(writer, "para", paragraph);
            }

            writer.Line("/// </remarks>");
        }

        return writer;
    }

    /// <summary>A text on one line, as it may stand between tags.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else if (c == '&')
            {
                escaped.Append("&amp;");
            }
            else if (c == '<')
            {
                escaped.Append("&lt;");
            }
            else if (c == '>')
            {
                escaped.Append("&gt;");
            }
            else
            {
                escaped.Append(SchemaText.IsUnprintable(c) ? ' ' : c);
            }
        }

        return escaped.ToString();
    }

    private static void WriteElement(SourceWriter writer, string element, IReadOnlyList<string> lines)
    {
        if (lines.Count == 1)
        {
            writer.Line($"/// <{element}>{lines[0]}</{element}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (var line in lines)
        {
            writer.Line("/// " + line);
        }

        writer.Line($"/// </{element}>");
    }

    /// <summary>The paragraphs of a text, each as its lines, escaped.</summary>
    private static List<IReadOnlyList<string>> Paragraphs(string description)
    {
        var text = description.Length > LongestDescription ? description.Substring(0, LongestDescription) + "..." : description;
        var paragraphs = new List<IReadOnlyList<string>>();
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var escaped = Escape(line).Trim();
            if (escaped.Length > 0)
            {
                lines.Add(escaped);
            }
            else if (lines.Count > 0)
            {
                paragraphs.Add(lines);
                lines = [];
            }
        }

        if (lines.Count > 0)
        {
            paragraphs.Add(lines);
        }

        return paragraphs;
    }

    private static string? Sentence(Lifecycle lifecycle)
    {
        var parts = new List<string>();
        if (lifecycle.Since is not null)
        {
            parts.Add($"since Kubernetes {lifecycle.Since}");
        }

        if (lifecycle.DeprecatedIn is not null)
        {
            parts.Add($"deprecated in {lifecycle.DeprecatedIn}");
        }

        if (lifecycle.RemovedIn is not null)
        {
            parts.Add($"removed in {lifecycle.RemovedIn}");
        }

        if (lifecycle.ReplacedBy is not null)
        {
            parts.Add($"replaced by {lifecycle.ReplacedBy}");
        }

        var sentence = string.Join(", ", parts);
        return sentence.Length == 0 ? null : char.ToUpperInvariant(sentence[0]) + sentence.Substring(1) + ".";
    }
}

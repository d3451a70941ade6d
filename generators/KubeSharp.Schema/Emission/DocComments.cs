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
    public static SourceWriter Summary(this SourceWriter writer, string xml) =>
        writer.IsDocumented ? writer.Line($"/// <summary>{xml}</summary>") : writer;

    public static SourceWriter InheritDoc(this SourceWriter writer) => writer.Line("/// <inheritdoc/>");

    /// <summary>Writes a description: its first paragraph as summary, the others and the life cycle as remarks.</summary>
    /// <param name="writer">Takes the comment.</param>
    /// <param name="description">The text of the schema; null when it has none.</param>
    /// <param name="fallbackXml">The summary without description; null for none.</param>
    /// <param name="lifecycle">In which releases the thing can be used.</param>
    /// <param name="more">A sentence of ours that follows; null for none.</param>
    public static SourceWriter Describe(
        this SourceWriter writer, string? description, string? fallbackXml, Lifecycle lifecycle, string? more = null)
    {
        if (!writer.IsDocumented)
        {
            return writer;
        }

        var paragraphs = Paragraphs(description ?? "");
        if (paragraphs.Count == 0 && (fallbackXml ?? (more is null ? null : Escape(more))) is { } summary)
        {
            writer.Summary(summary);
            more = fallbackXml is null ? null : more;
        }
        else if (paragraphs.Count > 0)
        {
            writer.Summary(paragraphs[0]);
        }

        var remarks = paragraphs.Skip(1).ToList();
        if (Sentence(lifecycle) is { } sentence)
        {
            remarks.Add(Escape(sentence));
        }

        if (more is not null)
        {
            remarks.Add(Escape(more));
        }

        if (remarks.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var paragraph in remarks)
            {
                writer.Line($"/// <para>{paragraph}</para>");
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

    /// <summary>The paragraphs of a text, each on one line, escaped.</summary>
    private static List<string> Paragraphs(string description)
    {
        var text = description.Length > LongestDescription ? description.Substring(0, LongestDescription) + "..." : description;
        var paragraphs = new List<string>();
        var startsParagraph = true;
        foreach (var line in text.Split('\n'))
        {
            var escaped = Escape(line).Trim();
            if (escaped.Length == 0)
            {
                startsParagraph = true;
            }
            else if (startsParagraph)
            {
                paragraphs.Add(escaped);
                startsParagraph = false;
            }
            else
            {
                paragraphs[paragraphs.Count - 1] += " " + escaped;
            }
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

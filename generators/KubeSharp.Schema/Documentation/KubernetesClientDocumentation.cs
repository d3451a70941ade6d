namespace KubeSharp.Schema.Documentation;

/// <summary>Reads the XML documentation file of the KubernetesClient package, which holds Kubernetes' own descriptions.</summary>
/// <remarks>
/// The file has 25 MB, of which the models are a twentieth, and is read while a compiler waits: one scan for the members that matter,
/// without an XML reader. It is written by the C# compiler, so its shape is fixed; what deviates from it is passed over.
/// </remarks>
internal static class KubernetesClientDocumentation
{
    private const string MemberStart = "<member name=\"";
    private const string ModelsNamespace = ":k8s.Models.";
    private const string SummaryStart = "<summary>";
    private const string SummaryEnd = "</summary>";

    /// <summary>Longer names are nobody's: the longest of the package has 80 characters.</summary>
    private const int LongestName = 200;

    /// <summary>Takes the descriptions of all model types and their properties out of the file.</summary>
    /// <param name="xml">The file's text. Anything is taken: what is cut off or no XML at all has no descriptions.</param>
    public static DocumentationIndex Parse(string xml)
    {
        var summaries = new Dictionary<string, string>(StringComparer.Ordinal);
        var member = xml.IndexOf(MemberStart, StringComparison.Ordinal);
        while (member >= 0)
        {
            // Bounding each search by the next member keeps the scan linear, whatever is missing in between.
            var nameStart = member + MemberStart.Length;
            var next = xml.IndexOf(MemberStart, nameStart, StringComparison.Ordinal);
            var end = next < 0 ? xml.Length : next;
            if (TryReadName(xml, nameStart, end, out var name) && TryReadSummary(xml, nameStart, end, out var summary)
                && !summaries.ContainsKey(name))
            {
                summaries.Add(name, summary);
            }

            member = next;
        }

        return new DocumentationIndex(summaries);
    }

    /// <summary>Reads <c>V1Container</c> or <c>V1Container.Image</c> from a type's or property's name; nothing else is wanted.</summary>
    private static bool TryReadName(string xml, int start, int end, out string name)
    {
        name = "";
        if (end - start <= ModelsNamespace.Length + 1
            || xml[start] is not ('T' or 'P')
            || string.CompareOrdinal(xml, start + 1, ModelsNamespace, 0, ModelsNamespace.Length) != 0)
        {
            return false;
        }

        var nameStart = start + 1 + ModelsNamespace.Length;
        var quote = xml.IndexOf('"', nameStart, Math.Min(LongestName, end - nameStart));
        if (quote <= nameStart)
        {
            return false;
        }

        name = xml.Substring(nameStart, quote - nameStart);
        return true;
    }

    private static bool TryReadSummary(string xml, int start, int end, out string summary)
    {
        summary = "";
        var open = xml.IndexOf(SummaryStart, start, end - start, StringComparison.Ordinal);
        if (open < 0)
        {
            return false;
        }

        var textStart = open + SummaryStart.Length;
        var close = xml.IndexOf(SummaryEnd, textStart, end - textStart, StringComparison.Ordinal);
        if (close < 0)
        {
            return false;
        }

        summary = xml.Substring(textStart, close - textStart);
        return true;
    }
}

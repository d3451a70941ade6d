namespace KubeSharp.Analyzers.Tests;

/// <summary>C# in which expected diagnostics are marked: <c>{|KUBE1017:"b"|}</c>.</summary>
internal sealed record MarkedCode(string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Takes the marks out of a text.</summary>
    public static MarkedCode Parse(string marked)
    {
        var expected = new List<string>();
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{|KUBE"))
            {
                var colon = marked.IndexOf(':', i);
                var end = marked.IndexOf("|}", colon, StringComparison.Ordinal);
                var body = marked[(colon + 1)..end];
                expected.Add($"{marked[(i + 2)..colon]} {body}");
                text.Append(body);
                i = end + 1;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new(text.ToString(), expected);
    }
}

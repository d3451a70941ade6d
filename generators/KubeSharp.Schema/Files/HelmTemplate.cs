using System.Text.RegularExpressions;
using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Files;

/// <summary>Finds the actions of Helm's templates (https://helm.sh/docs/chart_template_guide/), without which a file may be YAML.</summary>
internal static class HelmTemplate
{
    /// <summary>
    /// An action on a line of its own, as the value of a key, or among the values in one line of a list or map; between quotes and in
    /// prose, braces are text.
    /// </summary>
    private static readonly Regex s_action = new(
        @"^\uFEFF?[ \t]*(?:-[ \t]+)*(?:(?:[\w.\-/]+|""[^""\r\n]*""|'[^'\r\n]*'):[ \t]+)?(?:[\[{][^\[\]{}""'#\r\n]*)?"
            + @"(?<action>\{\{-?\s*[^\s}])",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>The place of the first action; null when there is none.</summary>
    public static TextPosition? Find(string text)
    {
        var match = s_action.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var index = match.Groups["action"].Index;
        var lineStart = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return new(1 + text.Take(lineStart).Count(c => c == '\n'), index - lineStart + 1);
    }
}

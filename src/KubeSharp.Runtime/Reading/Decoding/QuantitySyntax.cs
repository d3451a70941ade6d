using System.Text.RegularExpressions;

namespace KubeSharp.Reading;

/// <summary>The grammar of <c>api/resource.Quantity</c>: a signed decimal number with a binary suffix, a decimal suffix or an exponent.</summary>
internal static partial class QuantitySyntax
{
    /// <summary>Whether the API server decodes the text, which it trims first (<c>Quantity.UnmarshalJSON</c>).</summary>
    public static bool IsValid(string text) => Pattern().IsMatch(text.AsSpan().Trim());

    [GeneratedRegex(@"\A[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

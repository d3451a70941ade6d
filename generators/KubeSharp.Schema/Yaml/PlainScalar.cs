using System.Globalization;
using System.Text.RegularExpressions;
using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>
/// Says what an unquoted scalar is, as kubectl's reader does for what occurs in schemas: YAML 1.1's booleans and null, integers, decimals.
/// </summary>
internal static class PlainScalar
{
    private static readonly Regex s_integer = new("^[-+]?(0|[1-9][0-9_]*)$", RegexOptions.CultureInvariant);

    private static readonly Regex s_octal = new("^0o?[0-7]+$", RegexOptions.CultureInvariant);

    private static readonly Regex s_decimal = new(
        @"^[-+]?([0-9][0-9_]*(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    /// <summary>The kind of a scalar and its text as JSON has it.</summary>
    public static (JsonKind Kind, string Text) Resolve(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => (JsonKind.Null, ""),
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => (JsonKind.Boolean, "true"),
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => (JsonKind.Boolean, "false"),
        _ => text[0] is '-' or '+' or '.' or (>= '0' and <= '9') ? ResolveNumber(text) : (JsonKind.String, text),
    };

    private static (JsonKind Kind, string Text) ResolveNumber(string text)
    {
        if (s_octal.IsMatch(text) && text.Length is > 1 and < 20)
        {
            var value = Convert.ToInt64(text.TrimStart('0').TrimStart('o') is { Length: > 0 } digits ? digits : "0", 8);
            return (JsonKind.Number, value.ToString(CultureInfo.InvariantCulture));
        }

        var plain = text.Replace("_", "");
        if (s_integer.IsMatch(text))
        {
            return (JsonKind.Number, plain[0] == '+' ? plain.Substring(1) : plain);
        }

        return s_decimal.IsMatch(text)
            && double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number)
            ? (JsonKind.Number, number.ToString("R", CultureInfo.InvariantCulture))
            : (JsonKind.String, text);
    }
}

using System.Globalization;

namespace KubeSharp.Reading;

/// <summary>
/// Says what a plain scalar is, as kubectl does: go-yaml v2's <c>resolve</c> (YAML 1.1 booleans, octal 017, 0o17, binary, underscores;
/// no base 60, no dates) and the conversion to JSON of sigs.k8s.io/yaml.
/// </summary>
internal static class ScalarResolver
{
    public const string StringTag = "tag:yaml.org,2002:str";
    public const string BooleanTag = "tag:yaml.org,2002:bool";
    public const string IntegerTag = "tag:yaml.org,2002:int";
    public const string FloatTag = "tag:yaml.org,2002:float";
    public const string NullTag = "tag:yaml.org,2002:null";
    public const string TimestampTag = "tag:yaml.org,2002:timestamp";
    public const string BinaryTag = "tag:yaml.org,2002:binary";
    public const string MergeTag = "tag:yaml.org,2002:merge";

    /// <summary>Resolves a plain scalar.</summary>
    /// <param name="text">The scalar as written.</param>
    public static ResolvedScalar Resolve(string text)
    {
        if (text.Length == 0)
        {
            return ResolvedScalar.Null;
        }

        switch (text[0])
        {
            case 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~':
                return ResolveWord(text);
            case '.':
                return text is ".nan" or ".NaN" or ".NAN" or ".inf" or ".Inf" or ".INF"
                    ? ResolvedScalar.NotJson
                    : TryFloat(WithoutSeparators(text), out var fraction) ? fraction : ResolvedScalar.String(text);
            case '+' or '-' when text.AsSpan(1) is ".inf" or ".Inf" or ".INF":
                return ResolvedScalar.NotJson;
            case '+' or '-' or (>= '0' and <= '9'):
                var plain = text.Contains('_', StringComparison.Ordinal) ? text.Replace("_", "", StringComparison.Ordinal) : text;
                return TryInteger(plain, out var integer) ? integer
                    : TryFloat(plain, out var number) ? number
                    : ResolvedScalar.String(text);
            default:
                return ResolvedScalar.String(text);
        }
    }

    /// <summary>The digits of a decimal number that manifests keep: as written when JSON writes it so too, else the shortest.</summary>
    /// <param name="text">A number that is a finite double.</param>
    /// <param name="value">Its value.</param>
    public static string DecimalText(string text, double value) => IsPlainDecimal(text) ? text : NumberFormat.ToText(value);

    private static ResolvedScalar ResolveWord(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => ResolvedScalar.Null,
        "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON" => ResolvedScalar.True,
        "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF" => ResolvedScalar.False,
        _ => ResolvedScalar.String(text),
    };

    /// <summary>Go's <c>strconv.ParseInt(text, 0, 64)</c>, then <c>ParseUint</c>.</summary>
    private static bool TryInteger(string text, out ResolvedScalar resolved)
    {
        resolved = default;
        var signed = text[0] is '+' or '-';
        var negative = text[0] == '-';
        var digits = text.AsSpan(signed ? 1 : 0);
        var radix = 10u;
        if (digits.Length >= 3 && digits[0] == '0' && char.IsAsciiLetter(digits[1]))
        {
            radix = char.ToLowerInvariant(digits[1]) switch { 'x' => 16u, 'o' => 8u, 'b' => 2u, _ => 0u };
            digits = digits[2..];
        }
        else if (digits.Length >= 2 && digits[0] == '0')
        {
            radix = 8;
            digits = digits[1..];
        }

        if (radix == 0 || digits.IsEmpty)
        {
            return false;
        }

        UInt128 value = 0;
        foreach (var character in digits)
        {
            var digit = char.IsAsciiDigit(character) ? (uint)(character - '0')
                : char.IsAsciiHexDigit(character) ? (uint)(char.ToLowerInvariant(character) - 'a' + 10)
                : uint.MaxValue;
            value = (value * radix) + digit;
            if (digit >= radix || value > ulong.MaxValue)
            {
                return false;
            }
        }

        var limit = (UInt128)long.MaxValue + (negative ? 1u : 0u);
        if (value > limit && signed)
        {
            return false;
        }

        var number = value.ToString(CultureInfo.InvariantCulture);
        var form = value <= limit ? NumberForm.Integer : NumberForm.Unsigned;
        resolved = new(NodeKind.Number, negative && value != 0 ? "-" + number : number, form);
        return true;
    }

    /// <summary>go-yaml's pattern of floats: digits with or without a point, then an exponent with or without sign.</summary>
    private static bool TryFloat(string text, out ResolvedScalar resolved)
    {
        resolved = default;
        var rest = text.AsSpan(text[0] is '+' or '-' ? 1 : 0);
        var whole = DigitsAtStart(rest);
        rest = rest[whole..];
        var fraction = 0;
        if (!rest.IsEmpty && rest[0] == '.')
        {
            fraction = DigitsAtStart(rest[1..]);
            rest = rest[(fraction + 1)..];
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (!rest.IsEmpty)
        {
            if (rest[0] is not ('e' or 'E'))
            {
                return false;
            }

            rest = rest[1..];
            rest = !rest.IsEmpty && rest[0] is '+' or '-' ? rest[1..] : rest;
            if (rest.IsEmpty || DigitsAtStart(rest) != rest.Length)
            {
                return false;
            }
        }

        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(value))
        {
            return false;
        }

        resolved = new(NodeKind.Number, DecimalText(text, value), NumberForm.Float);
        return true;
    }

    /// <summary>Whether JSON writes the number in the same characters, without an exponent.</summary>
    private static bool IsPlainDecimal(string text)
    {
        var rest = text.AsSpan(text[0] == '-' ? 1 : 0);
        var whole = DigitsAtStart(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        return rest.IsEmpty || (rest[0] == '.' && rest.Length > 1 && DigitsAtStart(rest[1..]) == rest.Length - 1);
    }

    /// <summary>Behind a leading point Go's <c>ParseFloat</c> decides alone, and takes underscores between digits only.</summary>
    private static string WithoutSeparators(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '_' && !(char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
            {
                return text;
            }
        }

        return text.Replace("_", "", StringComparison.Ordinal);
    }

    private static int DigitsAtStart(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length : end;
}

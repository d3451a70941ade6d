using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace KubeSharp.Cli.Tests.Machinery;

/// <summary>
/// Compares JSON by meaning: the order of keys does not matter, numbers are equal by value whatever their digits, and, where asked, an entry
/// whose value is null counts as absent, as it does for the API server.
/// </summary>
internal static class JsonComparison
{
    private const int MaximumDifferences = 20;

    public static IReadOnlyList<string> Differences(JsonElement expected, JsonElement actual, bool nullIsAbsent = false)
    {
        var differences = new List<string>();
        Compare(expected, actual, "", nullIsAbsent, differences);
        return differences;
    }

    private static void Compare(JsonElement expected, JsonElement actual, string path, bool nullIsAbsent, List<string> differences)
    {
        if (differences.Count >= MaximumDifferences)
        {
            return;
        }

        if (expected.ValueKind != actual.ValueKind)
        {
            differences.Add($"{path}: expected {Show(expected)}, got {Show(actual)}");
            return;
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                CompareObjects(expected, actual, path, nullIsAbsent, differences);
                break;
            case JsonValueKind.Array:
                if (expected.GetArrayLength() != actual.GetArrayLength())
                {
                    differences.Add($"{path}: expected {expected.GetArrayLength()} items, got {actual.GetArrayLength()}");
                    break;
                }

                for (var i = 0; i < expected.GetArrayLength(); i++)
                {
                    Compare(expected[i], actual[i], $"{path}[{i}]", nullIsAbsent, differences);
                }

                break;
            case JsonValueKind.Number when !NumbersEqual(expected.GetRawText(), actual.GetRawText()):
            case JsonValueKind.String when !string.Equals(expected.GetString(), actual.GetString(), StringComparison.Ordinal):
                differences.Add($"{path}: expected {Show(expected)}, got {Show(actual)}");
                break;
            default:
                break;
        }
    }

    private static void CompareObjects(JsonElement expected, JsonElement actual, string path, bool nullIsAbsent, List<string> differences)
    {
        var left = Members(expected, nullIsAbsent);
        var right = Members(actual, nullIsAbsent);
        foreach (var (name, value) in left)
        {
            if (right.TryGetValue(name, out var other))
            {
                Compare(value, other, $"{path}.{name}", nullIsAbsent, differences);
            }
            else
            {
                differences.Add($"{path}.{name}: lost, was {Show(value)}");
            }
        }

        var added = right.Keys.Where(name => !left.ContainsKey(name));
        differences.AddRange(added.Select(name => $"{path}.{name}: was not there, got {Show(right[name])}"));
    }

    // The last of equal keys wins, as for kubectl.
    private static Dictionary<string, JsonElement> Members(JsonElement element, bool nullIsAbsent)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return nullIsAbsent
            ? members.Where(member => member.Value.ValueKind != JsonValueKind.Null).ToDictionary(StringComparer.Ordinal)
            : members;
    }

    /// <summary>Whether two JSON numbers are equal, to the last digit.</summary>
    public static bool NumbersEqual(string left, string right) => Normalize(left) == Normalize(right);

    private static (BigInteger Digits, int Exponent) Normalize(string number)
    {
        var mark = number.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? number : number[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(number[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= mantissa.Length - point - 1;
            mantissa = mantissa.Remove(point, 1);
        }

        var digits = BigInteger.Parse(mantissa, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (digits.IsZero)
        {
            return (digits, 0);
        }

        while (digits % 10 == 0)
        {
            digits /= 10;
            exponent++;
        }

        return (digits, exponent);
    }

    private static string Show(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 80 ? text : text[..80] + "...";
    }
}

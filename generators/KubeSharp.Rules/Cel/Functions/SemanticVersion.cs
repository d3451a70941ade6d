using System.Globalization;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>A version as https://semver.org defines it; what follows a plus sign does not count.</summary>
internal sealed record SemanticVersion(ulong Major, ulong Minor, ulong Patch, string Suffix)
{
    /// <summary>The version of a text; null when it is none.</summary>
    public static SemanticVersion? Parse(string text)
    {
        var plus = text.IndexOf('+');
        var core = plus < 0 ? text : text.Substring(0, plus);
        if (plus >= 0 && !text.Substring(plus + 1).Split('.').All(IsIdentifier))
        {
            return null;
        }

        var dash = core.IndexOf('-');
        var suffix = dash < 0 ? "" : core.Substring(dash + 1);
        var numbers = (dash < 0 ? core : core.Substring(0, dash)).Split('.');
        if (dash >= 0 && !suffix.Split('.').All(static part =>
            IsIdentifier(part) && (part.Length == 1 || part[0] != '0' || !part.All(IsDigit))))
        {
            return null;
        }

        return numbers.Length == 3 && Number(numbers[0]) is { } major && Number(numbers[1]) is { } minor && Number(numbers[2]) is { } patch
            ? new(major, minor, patch, suffix)
            : null;
    }

    /// <summary>Adds what a short version lacks, and removes a <c>v</c> and zeros in front, as Kubernetes does on demand.</summary>
    public static SemanticVersion? ParseNormalized(string text)
    {
        text = text.StartsWith("v", StringComparison.Ordinal) ? text.Substring(1) : text;
        var parts = text.Split(['.'], 3).Select(static part =>
        {
            var trimmed = part.Length > 1 ? part.TrimStart('0') : part;
            return part.Length > 1 && (trimmed.Length == 0 || !IsDigit(trimmed[0])) ? "0" + trimmed : trimmed;
        }).ToList();
        if (parts.Count < 3 && parts[parts.Count - 1].IndexOfAny(['+', '-']) >= 0)
        {
            return null;
        }

        while (parts.Count < 3)
        {
            parts.Add("0");
        }

        return Parse(string.Join(".", parts));
    }

    public int CompareTo(SemanticVersion other)
    {
        var order = Major.CompareTo(other.Major);
        order = order != 0 ? order : Minor.CompareTo(other.Minor);
        order = order != 0 ? order : Patch.CompareTo(other.Patch);
        return order != 0 ? order : CompareSuffixes(Suffix, other.Suffix);
    }

    private static int CompareSuffixes(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            // A version without suffix comes after those with one.
            return (one.Length == 0).CompareTo(other.Length == 0);
        }

        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = (Number(left[i]), Number(right[i])) switch
            {
                ({ } a, { } b) => a.CompareTo(b),
                ({ }, null) => -1,
                (null, { }) => 1,
                _ => Math.Sign(string.CompareOrdinal(left[i], right[i])),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && text.All(static letter => IsDigit(letter) || letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-');

    private static ulong? Number(string text) =>
        (text.Length <= 1 || text[0] != '0') && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeSharp.Schema.Naming;

/// <summary>
/// Kubernetes' order of versions: stable ones before beta before alpha, of each the newest first, then all others by name
/// (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/#version-priority).
/// </summary>
internal static class ApiVersionOrder
{
    private static readonly Regex s_version = new("^v([0-9]{1,6})(?:(alpha|beta)([0-9]{1,6}))?$", RegexOptions.CultureInvariant);

    public static int Compare(string left, string right)
    {
        var (leftRank, leftMajor, leftMinor) = Parse(left);
        var (rightRank, rightMajor, rightMinor) = Parse(right);
        var order = leftRank.CompareTo(rightRank);
        order = order != 0 ? order : rightMajor.CompareTo(leftMajor);
        order = order != 0 ? order : rightMinor.CompareTo(leftMinor);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static (int Rank, int Major, int Minor) Parse(string version)
    {
        var match = s_version.Match(version);
        return !match.Success ? (3, 0, 0)
            : (match.Groups[2].Value switch { "" => 0, "beta" => 1, _ => 2 }, Number(match.Groups[1]), Number(match.Groups[3]));
    }

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}

using System.Globalization;

namespace KubeSharp.Rules.Cluster;

/// <summary>A minor release of Kubernetes, such as 1.33.</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
internal readonly record struct KubernetesVersion(int Major, int Minor) : IComparable<KubernetesVersion>
{
    /// <summary>The oldest release whose kinds and fields are known.</summary>
    public static KubernetesVersion Oldest { get; } = new(1, 30);

    /// <summary>The newest release whose kinds and fields are known.</summary>
    public static KubernetesVersion Newest { get; } = new(1, 36);

    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>1.33</c>, <c>v1.33</c> and <c>v1.33.4-gke.100</c>, as clusters state their versions.</summary>
    /// <returns>The release; null where the text is none.</returns>
    public static KubernetesVersion? Parse(string text)
    {
        var trimmed = text.Trim();
        var parts = (trimmed.StartsWith("v", StringComparison.Ordinal) ? trimmed.Substring(1) : trimmed).Split('.');
        return parts.Length >= 2 && Number(parts[0]) is { } major && Number(parts[1]) is { } minor ? new(major, minor) : null;
    }

    public int CompareTo(KubernetesVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace KubeSharp.Build.Tests.Usings;

/// <summary>A namespace of one API group and version, such as <c>KubeSharp.Apps.V1</c>.</summary>
/// <param name="Group">The group's name in C#.</param>
/// <param name="Stability">0 alpha, 1 beta, 2 generally available.</param>
/// <param name="Major">2 in <c>V2beta1</c>.</param>
/// <param name="Minor">1 in <c>V2beta1</c>; 0 when generally available.</param>
internal sealed partial record ApiNamespace(string Group, int Stability, int Major, int Minor)
{
    // Where two groups share a short name, the one that people write more often has it.
    private static readonly string[] GroupsByUse =
        ["Core", "Meta", "Apps", "Batch", "Networking", "Rbac", "Autoscaling", "Policy", "Storage"];

    /// <summary>Reads a namespace; null when it is not one of an API group.</summary>
    public static ApiNamespace? Parse(string? name)
    {
        var match = Pattern().Match(name ?? "");
        if (!match.Success)
        {
            return null;
        }

        var level = match.Groups["level"].Value;
        return new(
            match.Groups["group"].Value,
            level switch { "alpha" => 0, "beta" => 1, _ => 2 },
            int.Parse(match.Groups["major"].ValueSpan, CultureInfo.InvariantCulture),
            level.Length == 0 ? 0 : int.Parse(match.Groups["minor"].ValueSpan, CultureInfo.InvariantCulture));
    }

    /// <summary>What to prefer among the versions of one group; greater is better.</summary>
    public (int, int, int) Version => (Stability, Major, Minor);

    /// <summary>What to prefer among types of the same name; less is better.</summary>
    public (int, int, string, int, int) Order
    {
        get
        {
            var use = Array.IndexOf(GroupsByUse, Group);
            return (-Stability, use < 0 ? GroupsByUse.Length : use, Group, -Major, -Minor);
        }
    }

    [GeneratedRegex(@"^KubeSharp\.(?<group>\w+)\.V(?<major>[0-9]+)((?<level>alpha|beta)(?<minor>[0-9]+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}

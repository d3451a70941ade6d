using System.Globalization;

namespace KubeSharp;

/// <summary>The paths of fields inside objects: <c>spec.containers[0].resources.limits[cpu]</c>.</summary>
internal static class PatchPath
{
    public static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    public static string Key(string path, string key) => $"{path}[{key}]";
}

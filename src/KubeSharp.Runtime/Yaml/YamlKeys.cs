using System.Text;

namespace KubeSharp.Yaml;

/// <summary>The names of fields as each format writes them, made once for each field.</summary>
internal static class YamlKeys
{
    public static byte[] Block(string name) => Encoding.UTF8.GetBytes(name + ": ");

    public static byte[] Json(string name) => Encoding.UTF8.GetBytes($"\"{name}\": ");

    public static byte[] Kyaml(string name) => Encoding.UTF8.GetBytes(name + ": ");
}

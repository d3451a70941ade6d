using System.Xml.Linq;

namespace KubeSharp.Build.Tests.Usings;

/// <summary>A package's file of usings.</summary>
internal static class UsingsFile
{
    /// <summary>The usings as C#, a line each.</summary>
    public static IEnumerable<string> Read(string path) => XDocument.Load(path).Descendants("Using").Select(static item =>
    {
        var name = item.Attribute("Include")!.Value;
        return item.Attribute("Static") is not null ? $"global using static {name};\n"
            : item.Attribute("Alias") is { } alias ? $"global using {alias.Value} = {name};\n"
            : $"global using {name};\n";
    });
}

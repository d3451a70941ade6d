using System.CommandLine;

namespace KubeSharp.Cli.CommandLine;

/// <summary>The option <c>--format</c>, the same on each verb that writes manifests.</summary>
internal static class FormatOption
{
    private static readonly string[] s_names = ["yaml", "kyaml", "json"];

    public static Option<ManifestFormat?> Create(string description) => new("--format", "-f")
    {
        HelpName = string.Join('|', s_names),
        Description = description,
        CustomParser = result =>
        {
            var name = result.Tokens[^1].Value;
            switch (Array.IndexOf(s_names, name))
            {
                case 0:
                    return ManifestFormat.Yaml;
                case 1:
                    return ManifestFormat.Kyaml;
                case 2:
                    return ManifestFormat.Json;
                default:
                    result.AddError($"unknown format '{name}' (known: {string.Join(", ", s_names)})");
                    return null;
            }
        },
    };

    /// <summary>The name that the option takes for a format.</summary>
    public static string NameOf(ManifestFormat format) => s_names[(int)format];
}

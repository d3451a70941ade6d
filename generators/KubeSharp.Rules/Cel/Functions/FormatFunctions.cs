using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Custom;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Forms of names (apiserver/pkg/cel/library/format.go).</summary>
internal static class FormatFunctions
{
    private static readonly Dictionary<string, NameFormat> s_formats = new(StringComparer.Ordinal)
    {
        ["dns1123Label"] = NameFormats.Dns1123Label,
        ["dns1123Subdomain"] = NameFormats.Dns1123Subdomain,
        ["dns1035Label"] = NameFormats.Dns1035Label,
        ["qualifiedName"] = NameFormats.QualifiedName,
        ["dns1123LabelPrefix"] = static text => NameFormats.Dns1123Label(MaskTrailingDash(text)),
        ["dns1123SubdomainPrefix"] = static text => NameFormats.Dns1123Subdomain(MaskTrailingDash(text)),
        ["dns1035LabelPrefix"] = static text => NameFormats.Dns1035Label(MaskTrailingDash(text)),
        ["labelValue"] = NameFormats.LabelValue,
        ["uri"] = static text => WebAddress.Parse(text) is null ? "it is no URI" : null,
        ["uuid"] = static text => ValueFormats.Problem("uuid", text),
        ["byte"] = static text => ValueFormats.Problem("byte", text),
        ["date"] = static text => ValueFormats.Problem("date", text),
        ["datetime"] = static text => ValueFormats.Problem("date-time", text),
    };

    public static void AddTo(CelFunctionTable table)
    {
        foreach (var name in s_formats.Keys)
        {
            table.Add($"format/{name}(): format", _ => CelValue.Of(new CelOpaque(CelExtensionTypes.Format, name)));
        }

        table.Add("format/named(string): optional<format>", static a => s_formats.ContainsKey(a[0].Text)
            ? CelValue.Optional(CelValue.Of(new CelOpaque(CelExtensionTypes.Format, a[0].Text)))
            : CelValue.NoOptional);

        // The words of the API server's messages are its own.
        table.Add("format.validate(string): optional<list<string>>", static a => s_formats[(string)a[0].Opaque.Content](a[1].Text) is null
            ? CelValue.NoOptional
            : CelValue.Optional(CelValue.Of(new CelList([CelValue.Unknown], isOpen: true))));
    }

    private static string MaskTrailingDash(string text) =>
        text.Length > 1 && text[text.Length - 1] == '-' ? text.Substring(0, text.Length - 2) + "a" : text;
}

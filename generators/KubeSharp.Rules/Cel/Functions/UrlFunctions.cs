using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>URLs (apiserver/pkg/cel/library/urls.go).</summary>
internal static class UrlFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("url(string): url", static a => WebAddress.Parse(a[0].Text) is { } address
            ? CelValue.Of(new CelOpaque(CelExtensionTypes.Url, address))
            : CelValue.Error("the text is no URL"));
        table.Add("isURL(string): bool", static a => CelValue.Of(WebAddress.Parse(a[0].Text) is not null));
        table.Add("url.getScheme(): string", static a => CelValue.Of(Address(a).Scheme));
        table.Add("url.getHost(): string", static a => CelValue.Of(Address(a).Host));
        table.Add("url.getHostname(): string", static a => CelValue.Of(Address(a).HostName));
        table.Add("url.getPort(): string", static a => CelValue.Of(Address(a).Port));
        table.Add("url.getEscapedPath(): string", static a => Path(Address(a).EscapedPath));
        table.Add("url.getQuery(): map<string, list<string>>", static a => Query(Address(a).Query));
    }

    private static WebAddress Address(CelValue[] arguments) => (WebAddress)arguments[0].Opaque.Content;

    /// <summary>Characters that Go would escape are not judged.</summary>
    private static CelValue Path(string path) =>
        path.All(static letter =>
            letter is > ' ' and < '\x7F' && "\"<>[]\\^`{|}".IndexOf(letter) < 0) ? CelValue.Of(path) : CelValue.Unknown;

    private static CelValue Query(string query)
    {
        var values = new Dictionary<string, List<CelValue>>(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach (var pair in query.Split('&').Where(static pair => pair.Length > 0))
        {
            var sign = pair.IndexOf('=');
            var key = Decode(sign < 0 ? pair : pair.Substring(0, sign));
            if (!values.TryGetValue(key, out var list))
            {
                values.Add(key, list = []);
                keys.Add(key);
            }

            list.Add(CelValue.Of(sign < 0 ? "" : Decode(pair.Substring(sign + 1))));
        }

        return CelValue.Of(CelLiteralMap.Of([.. keys.Select(key => (key, CelValue.Of(values[key])))]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

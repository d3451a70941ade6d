using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>The requests of a claim and their alternatives by name.</summary>
internal sealed class RequestNames(RuleNode requests)
{
    /// <summary>The names of the requests, for messages.</summary>
    public string List =>
        requests.Items.Count == 0 ? "none" : RuleRun.List(requests.Items.Select(static request => request["name"].Text ?? "..."));

    /// <summary>Whether a text names a request, or one of its alternatives; null where a hole decides.</summary>
    public bool? Has(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2)
        {
            return false;
        }

        return Find(requests, parts[0]) switch
        {
            (null, var isSure) => isSure ? false : null,
            ({ } request, _) => parts.Length == 1 ? true : Find(request["firstAvailable"], parts[1]) switch
            {
                (null, var isSure) => isSure ? false : null,
                _ => true,
            },
        };
    }

    private static (RuleNode? Found, bool IsSure) Find(RuleNode list, string name)
    {
        var isSure = !list.IsOpen && !list.IsUnknown;
        foreach (var item in list.Items)
        {
            var text = item["name"].TextOrEmpty;
            if (text == name)
            {
                return (item, true);
            }

            isSure &= text is not null;
        }

        return (null, isSure);
    }
}

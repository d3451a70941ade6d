using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Secrets (pkg/apis/core/validation, ValidateSecret). Messages never hold a value.</summary>
internal static class SecretRules
{
    private const string ServiceAccountName = "kubernetes.io/service-account.name";

    private static readonly string[] s_certificateKeys = ["tls.crt", "tls.key"];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var data = manifest["data"];
        var texts = manifest["stringData"];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        long size = 0;
        foreach (var entry in texts.Entries)
        {
            ConfigMapRules.CheckKey(run, entry);
            keys.Add(entry.Name);
            size += NameFormats.ByteLength(entry.Text ?? "");
        }

        // What is in both is taken from the texts.
        foreach (var entry in data.Entries.Where(entry => keys.Add(entry.Name)))
        {
            ConfigMapRules.CheckKey(run, entry);
            size += Base64Text.LengthOf(entry.Text ?? "");
        }

        ConfigMapRules.CheckSize(run, data.IsFilled ? data : texts, size);
        CheckType(run, manifest, data, texts, keys);
    }

    private static void CheckType(RuleRun run, RuleNode manifest, RuleNode data, RuleNode texts, HashSet<string> keys)
    {
        var type = manifest["type"].Text;
        if (type == "kubernetes.io/service-account-token")
        {
            run.Required(manifest["metadata"]["annotations"][ServiceAccountName], "it names the service account that the token is for");
            return;
        }

        // A key may be among what is not known.
        if (data.IsOpen || data.IsUnknown || texts.IsOpen || texts.IsUnknown)
        {
            return;
        }

        switch (type)
        {
            case "kubernetes.io/dockercfg":
                CheckJson(run, data, texts, keys, ".dockercfg");
                break;
            case "kubernetes.io/dockerconfigjson":
                CheckJson(run, data, texts, keys, ".dockerconfigjson");
                break;
            case "kubernetes.io/basic-auth" when !keys.Contains("username") && !keys.Contains("password"):
                Missing(run, data["username"], type, "'username' or 'password'");
                break;
            case "kubernetes.io/ssh-auth":
                var key = keys.Contains("ssh-privatekey")
                    && !texts["ssh-privatekey"].IsAbsent ? texts["ssh-privatekey"] : data["ssh-privatekey"];
                if (key.IsEmpty)
                {
                    Missing(run, data["ssh-privatekey"], type, "'ssh-privatekey'");
                }

                break;
            case "kubernetes.io/tls":
                foreach (var name in s_certificateKeys.Where(name => !keys.Contains(name)))
                {
                    Missing(run, data[name], type, $"'{name}'");
                }

                break;
        }
    }

    private static void CheckJson(RuleRun run, RuleNode data, RuleNode texts, HashSet<string> keys, string name)
    {
        if (!keys.Contains(name))
        {
            Missing(run, data[name], name == ".dockercfg" ? "kubernetes.io/dockercfg" : "kubernetes.io/dockerconfigjson", $"'{name}'");
            return;
        }

        var isText = texts.Entries.Any(entry => entry.Name == name);
        var node = isText ? texts[name] : data[name];
        var json = isText || node.IsAbsent ? node.TextOrEmpty : node.Text is { } encoded ? Base64Text.Decode(encoded) : null;
        if (json is not null && !JsonText.IsObject(json))
        {
            run.Report(
                RuleCatalogue.ValueSyntax,
                node,
                $"the value of '{name}' is no JSON object: write the configuration of docker, in base64 under 'data'");
        }
    }

    private static void Missing(RuleRun run, RuleNode node, string type, string keys) =>
        run.Report(RuleCatalogue.RequiredField, node, $"a Secret of the type '{type}' needs {keys}");
}

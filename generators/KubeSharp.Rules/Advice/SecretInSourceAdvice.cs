using System.Text;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Secrets whose values stand in the source.</summary>
internal static class SecretInSourceAdvice
{
    public static void Check(RuleRun run, RuleNode manifest, string kind)
    {
        if (kind != "Secret" || manifest["type"].Text == "kubernetes.io/service-account-token")
        {
            return;
        }

        var written = manifest["stringData"].Entries.FirstOrDefault(static entry => IsSecret(entry, entry.Text))
            ?? manifest["data"].Entries.FirstOrDefault(static entry => IsSecret(entry, Decode(entry.Text)));
        if (written is not null)
        {
            run.Report(
                RuleCatalogue.SecretInSource,
                written,
                $"{RuleRun.Quote(written.Name)} is a secret in plain sight: take it from an ExternalSecret, or give it at emission");
        }
    }

    /// <summary>A Secret also holds what is none: the name of the user beside the password, certificates.</summary>
    private static bool IsSecret(RuleNode entry, string? text) => text is { Length: > 0 } && !SecretTexts.IsPlaceholder(text)
        && (SecretTexts.IsSecretName(entry.Name) || entry.Name is "tls.key" or ".dockerconfigjson" or "ssh-privatekey");

    private static string? Decode(string? base64)
    {
        try
        {
            return base64 is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

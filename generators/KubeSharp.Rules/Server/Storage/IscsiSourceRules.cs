using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>Volumes of iSCSI targets (pkg/apis/core/validation, validateISCSIPersistentVolumeSource; names as in RFC 3720).</summary>
internal static class IscsiSourceRules
{
    private const int LongestPortal = 64;
    private const string Advice = "write one like 'iqn.2001-04.com.example:storage.disk1'";

    public static void Check(RuleRun run, RuleNode source, RuleNode? name)
    {
        var portal = source["targetPortal"];
        run.Required(portal);
        run.RequiredName(source["iqn"], Name, RuleCatalogue.VolumeSource);
        var initiator = source["initiatorName"];
        run.Named(initiator, Name, RuleCatalogue.VolumeSource);
        run.InRange(source["lun"], 0, 255);
        var secret = source["secretRef"];
        if (source["chapAuthDiscovery"].Boolean == true || source["chapAuthSession"].Boolean == true)
        {
            run.RequiredPresence(secret, "CHAP takes its credentials from it");
        }

        if (secret.IsPresent)
        {
            run.Required(secret["name"]);
        }

        if (initiator.IsPresent && portal.Text is { } text && name?.TextOrEmpty is { } volume
            && NameFormats.ByteLength(volume) + 1 + NameFormats.ByteLength(text) > LongestPortal)
        {
            run.Report(
                RuleCatalogue.SizeLimit,
                portal,
                "beside 'initiatorName' the portal and the name of the volume have 63 characters at most together");
        }
    }

    private static string? Name(string text)
    {
        var isSound = text.StartsWith("iqn", StringComparison.Ordinal) ? IsQualified(text)
            : text.StartsWith("eui", StringComparison.Ordinal) ? IsNumbered(text, 16)
            : text.StartsWith("naa", StringComparison.Ordinal) && IsNumbered(text, 32);
        return isSound ? null : Advice;
    }

    private static bool IsNumbered(string text, int digits) => text.Length == digits + 4 && text.Skip(4).All(IsAlphanumeric);

    private static bool IsQualified(string text)
    {
        // The API server looks for the form anywhere in the text: one that comes later may be it.
        if (text.IndexOf("iqn.", 1, StringComparison.Ordinal) > 0)
        {
            return true;
        }

        const int Authority = 12;
        var colon = text.IndexOf(':');
        return colon > Authority && colon < text.Length - 1
            && text.StartsWith("iqn.", StringComparison.Ordinal) && text[8] == '-' && text[11] == '.'
            && text.Substring(4, 4).All(IsDigit) && text.Substring(9, 2).All(IsDigit)
            && text.Substring(Authority, colon - Authority).All(static character => IsAlphanumeric(character) || character is '-' or '.')
            && text.Substring(colon + 1).All(static character => ",;*&$|\t\n\f\r ".IndexOf(character) < 0);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsAlphanumeric(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

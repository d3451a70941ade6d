using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Volumes of iSCSI targets (validateISCSIVolumeSource; the names are those of RFC 3720).</summary>
internal static class IscsiVolumeRules
{
    private const int LargestUnit = 255;
    private const int LongestPortal = 64;

    /// <param name="run">Takes findings.</param>
    /// <param name="source">The source.</param>
    /// <param name="name">The name of the volume, which becomes part of another; null where it has none.</param>
    public static void Check(RuleRun run, RuleNode source, RuleNode? name)
    {
        var portal = source["targetPortal"];
        run.Required(portal);
        var qualified = source["iqn"];
        if (run.Required(qualified))
        {
            CheckName(run, qualified);
        }

        run.InRange(source["lun"], 0, LargestUnit);
        if ((source["chapAuthDiscovery"].Boolean == true || source["chapAuthSession"].Boolean == true) && source["secretRef"].IsAbsent)
        {
            run.RequiredPresence(source["secretRef"], "CHAP takes its credentials from it");
        }

        var initiator = source["initiatorName"];
        CheckName(run, initiator);
        if (initiator.IsPresent && (name is null ? "" : name.TextOrEmpty) is { } volume && portal.TextOrEmpty is { } address
            && NameFormats.ByteLength(volume) + 1 + NameFormats.ByteLength(address) > LongestPortal)
        {
            run.Report(
                RuleCatalogue.SizeLimit,
                name ?? portal,
                "the name of the volume and 'targetPortal' have at most 63 characters together beside 'initiatorName'");
        }
    }

    private static void CheckName(RuleRun run, RuleNode node)
    {
        if (node.Text is not { } text)
        {
            return;
        }

        var isSound = text.StartsWith("iqn", StringComparison.Ordinal) ? IsQualified(text)
            : text.StartsWith("eui", StringComparison.Ordinal) ? EndsInAlphanumerics(text, 16)
            : text.StartsWith("naa", StringComparison.Ordinal) && EndsInAlphanumerics(text, 32);
        if (!isSound)
        {
            run.Report(
                RuleCatalogue.VolumeSource,
                node,
                $"'{node.Name}' is no iSCSI name: write one like 'iqn.2001-04.com.example:storage.disk1'");
        }
    }

    private static bool EndsInAlphanumerics(string text, int count) => text.Length == count + 4 && text.Skip(4).All(IsAlphanumeric);

    /// <summary>
    /// A date, a domain backwards and, after a colon, anything without spaces. Where 'iqn.' comes twice, the later may be the name.
    /// </summary>
    private static bool IsQualified(string text)
    {
        if (text.IndexOf("iqn.", 1, StringComparison.Ordinal) > 0)
        {
            return true;
        }

        const int Domain = 12;
        var colon = text.IndexOf(':');
        return colon > Domain && colon < text.Length - 1
            && text.StartsWith("iqn.", StringComparison.Ordinal) && text[8] == '-' && text[11] == '.'
            && text.Substring(4, 4).All(IsDigit) && text.Substring(9, 2).All(IsDigit)
            && text.Substring(Domain, colon - Domain).All(static character => IsAlphanumeric(character) || character is '-' or '.')
            && text.Substring(colon + 1).All(static character => ",;*&$| \t\n\f\r".IndexOf(character) < 0);
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsAlphanumeric(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

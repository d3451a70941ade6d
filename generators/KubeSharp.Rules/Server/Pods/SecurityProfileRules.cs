using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Profiles of seccomp and AppArmor (validateSeccompProfileField, ValidateAppArmorProfileField).</summary>
internal static class SecurityProfileRules
{
    private const int LongestProfile = 4095;

    public static void CheckSeccomp(RuleRun run, RuleNode profile)
    {
        if (CheckType(run, profile) && profile["type"].Text == "Localhost")
        {
            var file = profile["localhostProfile"];
            if (run.RequiredPresence(file, "it names the profile of type 'Localhost'"))
            {
                PathRules.Descending(run, file);
            }
        }
    }

    public static void CheckAppArmor(RuleRun run, RuleNode profile)
    {
        if (!CheckType(run, profile) || profile["type"].Text != "Localhost")
        {
            return;
        }

        var name = profile["localhostProfile"];
        if (!run.Required(name, "it names the profile of type 'Localhost'") || name.Text is not { } text)
        {
            return;
        }

        if (text.Trim().Length != text.Length)
        {
            run.Report(RuleCatalogue.SecurityContext, name, "'localhostProfile' begins or ends with white space: remove it");
        }
        else if (NameFormats.TooLong(text, LongestProfile) is { } problem)
        {
            run.Report(RuleCatalogue.SizeLimit, name, $"'localhostProfile' {problem}");
        }
    }

    private static bool CheckType(RuleRun run, RuleNode profile)
    {
        if (!profile.IsPresent)
        {
            return false;
        }

        var type = profile["type"];
        if (!run.RequiredOneOf(type, "RuntimeDefault", "Unconfined", "Localhost"))
        {
            return false;
        }

        if (type.Text is { } text && text != "Localhost")
        {
            run.Forbidden(profile["localhostProfile"], "only the type 'Localhost' has it");
        }

        return true;
    }
}

using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Storage;

/// <summary>Who may mount a volume, the same for volumes and claims (pkg/apis/core/validation).</summary>
internal static class AccessModeRules
{
    public static void Check(RuleRun run, RuleNode modes)
    {
        run.Required(modes, "name one, such as 'ReadWriteOnce'");
        RuleNode? single = null;
        var hasOther = false;
        foreach (var mode in modes.Items)
        {
            if (run.RequiredOneOf(mode, "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"))
            {
                single = mode.Text == "ReadWriteOncePod" ? mode : single;
                hasOther |= mode.Text is not (null or "ReadWriteOncePod");
            }
        }

        if (single is not null && hasOther)
        {
            run.Forbidden(single, "'ReadWriteOncePod' stands alone");
        }
    }
}

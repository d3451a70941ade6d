using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Capabilities beyond those that containers have anyway.</summary>
internal static class AddedCapabilityAdvice
{
    private static readonly string[] s_harmless =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
        "SETUID", "SYS_CHROOT",
    ];

    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        foreach (var capability in container["securityContext"]["capabilities"]["add"].Items)
        {
            if (capability.Text is { Length: > 0 } name && Array.IndexOf(s_harmless, name) < 0)
            {
                run.Report(
                    RuleCatalogue.AddedCapability,
                    capability,
                    $"container {container.Title()} gets {RuleRun.Quote(name)}, which the baseline profile forbids: leave it out");
            }
        }
    }
}

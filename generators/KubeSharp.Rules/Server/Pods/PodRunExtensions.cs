using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Checks of values that many parts of pods share.</summary>
internal static class PodRunExtensions
{
    private const int LargestPort = 65535;
    private const int LargestFileMode = 511;

    /// <summary>A text in a form, where an empty one stands for none.</summary>
    public static void NamedUnlessEmpty(this RuleRun run, RuleNode node, NameFormat format, Rule? rule = null)
    {
        if (node.IsFilled)
        {
            run.Named(node, format, rule);
        }
    }

    /// <summary>The number or the name of a port (ValidatePortNumOrName): one that is absent is the port 0.</summary>
    public static void Port(this RuleRun run, RuleNode port)
    {
        if (port.IsAbsent)
        {
            run.Report(RuleCatalogue.Probe, port, "'port' is required: a number from 1 to 65535, or the name of a port");
        }
        else if (port.Kind == RuleNodeKind.Text)
        {
            run.Named(port, NameFormats.PortName, RuleCatalogue.PortName);
        }
        else
        {
            run.InRange(port, 1, LargestPort);
        }
    }

    public static bool PortNumber(this RuleRun run, RuleNode port) => run.InRange(port, 1, LargestPort);

    /// <summary>The bits of a file's mode.</summary>
    public static void FileMode(this RuleRun run, RuleNode mode)
    {
        if (mode.Integer is < 0 or > LargestFileMode)
        {
            run.Report(
                RuleCatalogue.VolumeSource,
                mode,
                $"{RuleRun.Describe(mode)} must be between 0 and 0777 (octal), which is 511 in decimal");
        }
    }

    /// <summary>Reports what is set and not empty where it may not be.</summary>
    public static void ForbiddenUnlessEmpty(this RuleRun run, RuleNode node, string reason)
    {
        if (node.IsFilled)
        {
            run.Forbidden(node, reason);
        }
    }
}

using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Scheduling;

/// <summary>Leases and candidates for them (pkg/apis/coordination/validation).</summary>
internal static class LeaseRules
{
    private const string Oldest = "OldestEmulationVersion";

    /// <summary>Checks a lease. What concerns coordinated elections, which are off by default, the API server removes unseen.</summary>
    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.Positive(spec["leaseDurationSeconds"]);
        run.NotNegative(spec["leaseTransitions"]);
    }

    public static void CheckCandidate(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.Required(spec["leaseName"]);
        var strategy = spec["strategy"];
        var isGiven = run.Required(strategy, $"use '{Oldest}'");
        if (isGiven)
        {
            CheckStrategy(run, strategy);
        }

        run.RequiredName(spec["binaryVersion"], Version, RuleCatalogue.ValueSyntax);
        var emulated = spec["emulationVersion"];
        if (emulated.IsFilled)
        {
            run.Named(emulated, Version, RuleCatalogue.ValueSyntax);
        }
        else if (strategy.Text == Oldest)
        {
            run.Required(emulated, $"the strategy '{Oldest}' compares versions");
        }
    }

    private static void CheckStrategy(RuleRun run, RuleNode strategy)
    {
        if (strategy.Text is { } text && text.IndexOf('/') >= 0)
        {
            run.Named(strategy, NameFormats.QualifiedName, RuleCatalogue.UnsupportedValue);
        }
        else
        {
            run.OneOf(strategy, Oldest);
        }
    }

    /// <summary>Three numbers, at least (github.com/blang/semver); what may follow them is not looked at.</summary>
    private static string? Version(string text)
    {
        var end = text.IndexOfAny(['-', '+']);
        var numbers = (end < 0 ? text : text.Substring(0, end)).Split('.');
        return numbers.Length == 3 && numbers.All(static number => number.Length > 0
            && number.All(static digit => digit is >= '0' and <= '9') && (number.Length == 1 || number[0] != '0'))
            ? null
            : "write three numbers, such as '1.36.0'";
    }
}

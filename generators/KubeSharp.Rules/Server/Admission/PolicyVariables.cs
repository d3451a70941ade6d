using System.Runtime.CompilerServices;
using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>The variables of a policy, whose expressions see those before them.</summary>
internal sealed class PolicyVariables
{
    private static readonly ConditionalWeakTable<RuleRun, PolicyVariables> s_runs = new();

    private readonly Dictionary<string, CelType> _types = new(StringComparer.Ordinal);
    private bool _isOpen;

    /// <summary>The type of <c>variables</c>: any field may exist where the name of a variable is not known.</summary>
    public IReadOnlyDictionary<string, CelType>? Types => _isOpen ? null : _types;

    /// <summary>The variables that have been checked in a run so far.</summary>
    public static PolicyVariables Of(RuleRun run) => s_runs.GetOrCreateValue(run);

    /// <summary>Adds a variable, when the expression is one.</summary>
    public void Add(RuleNode expression, CelUse use, CelType type)
    {
        if (use != CelUse.PolicyVariable)
        {
            return;
        }

        if (expression.Parent?["name"].TextOrEmpty is { } name)
        {
            _types[name] = type;
        }
        else
        {
            _isOpen = true;
        }
    }
}

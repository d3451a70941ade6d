using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Gathers functions.</summary>
internal sealed class CelFunctionTable
{
    private readonly Dictionary<(string Name, bool IsMember), List<CelOverload>> _overloads = [];

    /// <summary>Adds a function.</summary>
    /// <param name="signature">Its signature, as <see cref="CelSignature"/> reads it.</param>
    /// <param name="apply">Evaluates it.</param>
    public void Add(string signature, Func<CelValue[], CelValue> apply)
    {
        var overload = CelSignature.Read(signature, apply);
        var key = (overload.Name, overload.IsMember);
        if (!_overloads.TryGetValue(key, out var overloads))
        {
            _overloads.Add(key, overloads = []);
        }

        overloads.Add(overload);
    }

    /// <summary>Adds functions whose results are not known before they run in a cluster.</summary>
    public void AddUnknown(params string[] signatures)
    {
        foreach (var signature in signatures)
        {
            Add(signature, static _ => CelValue.Unknown);
        }
    }

    public IReadOnlyList<CelOverload> Find(string name, bool isMember) =>
        _overloads.TryGetValue((name, isMember), out var found) ? found : [];
}

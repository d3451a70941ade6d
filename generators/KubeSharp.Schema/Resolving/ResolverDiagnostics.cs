using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Resolving;

/// <summary>Gathers what is wrong with documents together, each thing with the file that it stands in.</summary>
internal sealed class ResolverDiagnostics
{
    private readonly Dictionary<string, DiagnosticBag> _bags = new(StringComparer.Ordinal);

    public void Add(SchemaRule rule, string path, TextPosition position, string message)
    {
        if (!_bags.TryGetValue(path, out var bag))
        {
            _bags.Add(path, bag = new(path));
        }

        bag.Add(rule, position, message);
    }

    public EquatableArray<SchemaDiagnostic> ToArray() =>
        _bags.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value.ToArray()).ToEquatableArray();
}

using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Diagnostics;

/// <summary>Gathers what is wrong with one file, up to a number that an author can still read.</summary>
internal sealed class DiagnosticBag(string path)
{
    private const int Limit = 100;
    private readonly List<SchemaDiagnostic> _items = [];

    public void Add(SchemaRule rule, TextPosition position, string message)
    {
        if (_items.Count < Limit)
        {
            _items.Add(new(rule, message, path, position));
        }
    }

    public EquatableArray<SchemaDiagnostic> ToArray() => _items.ToEquatableArray();
}

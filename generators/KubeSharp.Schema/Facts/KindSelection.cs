using KubeSharp.Schema.Files;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Facts;

/// <summary>Leaves of documents what some kinds need: their definitions, and those that these refer to.</summary>
internal sealed class KindSelection
{
    private readonly Dictionary<string, List<SchemaDefinition>> _byName;
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);

    private KindSelection(IEnumerable<SchemaDocument> documents) =>
        _byName = documents.SelectMany(document => document.Definitions)
            .GroupBy(definition => definition.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);

    /// <summary>Selects kinds.</summary>
    /// <param name="documents">All documents; those left without a definition stay among the result.</param>
    /// <param name="kinds">The kinds, as <c>RayJob</c> or <c>ray.io/v1/RayJob</c>, joined by <c>|</c>; empty for all.</param>
    /// <param name="unknown">The kinds that no document has.</param>
    public static IReadOnlyList<SchemaDocument> Select(
        IReadOnlyList<SchemaDocument> documents, string kinds, out IReadOnlyList<string> unknown)
    {
        var names = OptionList.Split(kinds);
        var selection = new KindSelection(documents);
        unknown = [.. names.Where(name => !selection.Want(name))];
        return names.Count == 0 ? documents :
        [
            .. documents.Select(document => document with
            {
                Definitions = document.Definitions.Where(definition => selection._wanted.Contains(definition.Name)).ToEquatableArray(),
            }),
        ];
    }

    private bool Want(string kind)
    {
        var found = _byName.Values.SelectMany(same => same)
            .Where(definition => definition.Kinds.Any(known => known.IsNamed(kind)))
            .Select(definition => definition.Name).ToList();
        found.ForEach(Add);
        return found.Count > 0;
    }

    private void Add(string name)
    {
        if (!_byName.TryGetValue(name, out var definitions) || !_wanted.Add(name))
        {
            return;
        }

        foreach (var definition in definitions)
        {
            AddReferences(definition.Schema);
        }
    }

    private void AddReferences(SchemaNode schema)
    {
        if (schema.Reference is { } reference)
        {
            Add(reference);
        }

        foreach (var property in schema.Properties)
        {
            AddReferences(property.Schema);
        }

        if (schema.Items is { } items)
        {
            AddReferences(items);
        }

        if (schema.AdditionalProperties is { } values)
        {
            AddReferences(values);
        }
    }
}

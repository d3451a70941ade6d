using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// The schemas of all documents that share a namespace root. The v3 documents of groups overlap: each repeats what it uses.
/// </summary>
internal sealed class SchemaSet
{
    private readonly SortedDictionary<string, MergedDefinition> _definitions = new(StringComparer.Ordinal);

    private SchemaSet()
    {
    }

    /// <summary>The schemas, ordered by name.</summary>
    public IReadOnlyCollection<MergedDefinition> Definitions => _definitions.Values;

    /// <summary>Merges documents; where two differ, the first one holds and a diagnostic says so.</summary>
    /// <param name="documents">The documents, in an order that does not change from build to build.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static SchemaSet Merge(IEnumerable<SchemaDocument> documents, ResolverDiagnostics diagnostics)
    {
        var set = new SchemaSet();
        var read = documents.ToList();
        foreach (var document in read)
        {
            foreach (var definition in document.Definitions)
            {
                set.Add(definition, document.Path, diagnostics);
            }
        }

        foreach (var document in read)
        {
            set.CheckReferences(document, diagnostics);
        }

        return set;
    }

    public MergedDefinition? Find(string name) => _definitions.TryGetValue(name, out var definition) ? definition : null;

    private void Add(SchemaDefinition definition, string path, ResolverDiagnostics diagnostics)
    {
        if (Find(definition.Name) is not { } first)
        {
            _definitions.Add(definition.Name, new(definition, path));
            return;
        }

        if (definition.Place is not null && first.Place is not null)
        {
            // One shape, whose name says that its content is the same; only prose may differ.
            if (SchemaDefinition.ComparePlaces(definition, first.Definition) < 0)
            {
                _definitions[definition.Name] = new(definition, path);
            }

            return;
        }

        if (!first.Schema.Equals(definition.Schema) && !first.Schema.WithoutProse().Equals(definition.Schema.WithoutProse()))
        {
            diagnostics.Add(
                SchemaRules.Conflict,
                path,
                definition.Position,
                Describe(definition, first, path));
            return;
        }

        _definitions[definition.Name] = new(
            first.Definition with
            {
                Kinds = first.Definition.Kinds.Concat(definition.Kinds).Distinct().ToEquatableArray(),
                Scope = first.Definition.Scope == ResourceScope.Unknown ? definition.Scope : first.Definition.Scope,
            },
            first.Path);
    }

    private static string Describe(SchemaDefinition definition, MergedDefinition first, string path)
    {
        var name = first.Kind is { } kind
            ? $"The kind '{SchemaText.Printable(kind.Kind)}' of '{SchemaText.Printable(kind.ApiVersion)}'"
            : $"The schema '{SchemaText.Printable(definition.Name)}'";
        return first.Path == path
            ? $"{name} is defined differently further up in this file, which holds: remove one of the two."
            : $"{name} is defined differently in '{first.Path}', which holds: remove one of the two.";
    }

    private void CheckReferences(SchemaDocument document, ResolverDiagnostics diagnostics)
    {
        foreach (var definition in document.Definitions)
        {
            foreach (var reference in definition.References)
            {
                if (Find(reference.Target) is null && WellKnownTypes.Find(reference.Target) is null
                    && !(document.Options.Unifies && KubernetesSchemas.Instance.Find(reference.Target) is not null))
                {
                    diagnostics.Add(
                        SchemaRules.UnknownReference,
                        document.Path,
                        reference.Position,
                        $"There is no schema '{SchemaText.Printable(reference.Target)}'; what refers to it takes any value.");
                }
            }
        }
    }
}

using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>Selects the schemas that types are generated for; those that they use follow.</summary>
internal static class RootTypes
{
    /// <summary>The names of the schemas: of a document that asks for kinds those, of others all.</summary>
    public static IEnumerable<string> Select(IReadOnlyList<SchemaDocument> documents, SchemaSet set, ResolverDiagnostics diagnostics)
    {
        var roots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var wanted = OptionList.Split(document.Options.Kinds);
            var found = document.Definitions.Where(definition =>
                wanted.Count == 0 || wanted.Any(kind => IsKind(set, definition.Name, kind)));
            roots.UnionWith(found.Select(definition => definition.Name));
        }

        // An item may be many files: what it asks for is in one of them.
        foreach (var files in documents.GroupBy(document => document.Options.Kinds, StringComparer.Ordinal))
        {
            CheckKinds([.. files], OptionList.Split(files.Key), set, diagnostics);
        }

        return roots;
    }

    private static void CheckKinds(
        IReadOnlyList<SchemaDocument> files, IReadOnlyList<string> wanted, SchemaSet set, ResolverDiagnostics diagnostics)
    {
        if (wanted.Count == 0)
        {
            return;
        }

        var kinds = files.SelectMany(file => file.Definitions).Select(definition => set.Find(definition.Name)?.Kind)
            .OfType<GroupVersionKind>().Distinct().ToList();
        foreach (var name in wanted.Where(name => !kinds.Exists(kind => kind.IsNamed(name))))
        {
            var known = kinds.Select(kind => name.Contains("/") ? $"{kind.ApiVersion}/{kind.Kind}" : kind.Kind)
                .Distinct(StringComparer.Ordinal).OrderBy(kind => kind, StringComparer.Ordinal).ToList();
            diagnostics.Add(
                SchemaRules.UnknownKind,
                files[0].Path,
                TextPosition.Start,
                (files.Count == 1 ? "The file has no kind" : $"None of the {files.Count} files has a kind")
                    + $" '{SchemaText.Printable(name)}'{KnownNames.Suggest(name, known)}");
        }
    }

    private static bool IsKind(SchemaSet set, string definition, string wanted) =>
        set.Find(definition)?.Kind?.IsNamed(wanted) == true;
}

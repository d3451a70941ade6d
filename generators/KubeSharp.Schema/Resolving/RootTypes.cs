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
            foreach (var kind in wanted.Where(kind => !document.Definitions.Any(definition => IsKind(set, definition.Name, kind))))
            {
                diagnostics.Add(
                    SchemaRules.UnknownKind, document.Path, TextPosition.Start, $"The file has no kind '{SchemaText.Printable(kind)}'.");
            }
        }

        return roots;
    }

    private static bool IsKind(SchemaSet set, string definition, string wanted) =>
        set.Find(definition)?.Kind?.IsNamed(wanted) == true;
}

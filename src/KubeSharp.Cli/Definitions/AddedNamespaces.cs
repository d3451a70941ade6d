using KubeSharp.Schema.Files;
using KubeSharp.Schema.Resolving;

namespace KubeSharp.Cli.Definitions;

/// <summary>The namespaces in which the build puts the kinds of files, for the directives of programs that use them.</summary>
internal static class AddedNamespaces
{
    /// <summary>Resolves the files among all of the project, as the build does.</summary>
    /// <param name="files">The files that are added.</param>
    /// <param name="documents">What they, and those that the project has already, say.</param>
    /// <param name="rootOf">The namespace that a file's item asks for; empty for the default, null where nobody knows it.</param>
    public static IEnumerable<string> Of(
        IReadOnlyList<AddedFile> files, IReadOnlyList<SchemaDocument> documents, Func<AddedFile, string?> rootOf)
    {
        var bySource = files.ToLookup(file => file.Source, StringComparer.Ordinal);
        var kinds = new HashSet<(string ApiVersion, string Kind)>();
        var known = new List<SchemaDocument>();
        foreach (var document in documents)
        {
            var file = bySource[document.Path].FirstOrDefault();
            if (file is null)
            {
                known.Add(document);
            }
            else if (rootOf(file) is { } root)
            {
                known.Add(root.Length == 0 ? document : document with { Options = document.Options with { NamespaceRoot = root } });
                kinds.UnionWith(document.Definitions.SelectMany(definition => definition.Kinds).Select(kind => (kind.ApiVersion, kind.Kind)));
            }
        }

        return SchemaResolver.Resolve(known).KindSources.SelectMany(source => source.Kinds)
            .Where(kind => kinds.Contains((kind.ApiVersion, kind.Kind)))
            .Select(kind => kind.TypeName["global::".Length..kind.TypeName.LastIndexOf('.')])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}

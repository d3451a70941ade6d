using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Resolving;

namespace KubeSharp.Cli.Definitions;

/// <summary>The namespaces in which the build puts the kinds of files, for the directives of programs that use them.</summary>
internal sealed class AddedNamespaces
{
    private readonly HashSet<(string ApiVersion, string Kind)> _kinds = [];
    private readonly List<SchemaDocument> _others = [];
    private readonly SchemaModel _model;

    /// <summary>Resolves the files among all of the project, as the build does.</summary>
    /// <param name="files">The files that are added.</param>
    /// <param name="documents">What they, and those that the project has already, say.</param>
    /// <param name="rootOf">
    /// The namespace that the item of a file of this name asks for; empty for the default, null where nobody knows it.
    /// </param>
    public AddedNamespaces(IReadOnlyList<AddedFile> files, IReadOnlyList<SchemaDocument> documents, Func<string, string?> rootOf)
    {
        var added = new List<SchemaDocument>();
        var bySource = files.ToLookup(file => file.Source, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var file = bySource[document.Path].FirstOrDefault();
            var root = rootOf(file?.Name ?? Path.GetFileName(document.Path));
            var placed = string.IsNullOrEmpty(root)
                ? document
                : document with { Options = document.Options with { NamespaceRoot = root } };
            if (file is null)
            {
                _others.Add(placed);
            }
            else if (root is not null)
            {
                added.Add(placed);
                _kinds.UnionWith(
                    document.Definitions.SelectMany(definition => definition.Kinds).Select(kind => (kind.ApiVersion, kind.Kind)));
            }
        }

        _model = SchemaResolver.Resolve([.. _others, .. added]);
    }

    /// <summary>The namespaces, in ordinal order.</summary>
    public IEnumerable<string> Names => _model.KindSources.SelectMany(source => source.Kinds)
        .Where(kind => _kinds.Contains((kind.ApiVersion, kind.Kind)))
        .Select(kind => kind.TypeName["global::".Length..kind.TypeName.LastIndexOf('.')])
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>
    /// The groups that have other namespaces since the files came, both of the files and of what the project had: C# that uses these does
    /// not compile any more.
    /// </summary>
    public IEnumerable<SchemaDiagnostic> Clashes =>
        _model.Diagnostics.Where(found => found.Rule == SchemaRules.SameShortName).Except(SchemaResolver.Resolve(_others).Diagnostics);
}

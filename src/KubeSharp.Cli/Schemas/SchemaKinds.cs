using KubeSharp.Cli.Diagnostics;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Resolving;
using KubeSharp.TypeModel;

namespace KubeSharp.Cli.Schemas;

/// <summary>The kinds of the schema files that a command line names.</summary>
internal sealed class SchemaKinds : IKindSource
{
    // A root of its own: no type of a schema can be taken for one of KubeSharp.Kubernetes.
    private static readonly SchemaOptions s_options = new() { NamespaceRoot = "Schemas", HasStatus = true };

    private readonly Dictionary<(string ApiVersion, string Kind), string> _names;
    private readonly SchemaTypes _types;

    private SchemaKinds(Dictionary<(string ApiVersion, string Kind), string> names, SchemaTypes types)
    {
        _names = names;
        _types = types;
    }

    public IEnumerable<(string ApiVersion, string Kind)> Kinds => _names.Keys;

    /// <summary>Reads the kinds of files; what is wrong with the files is in the log.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="streams">Has standard input.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static SchemaKinds Read(IReadOnlyList<string> paths, ToolStreams streams, DiagnosticLog log)
    {
        var inputs = new SchemaInputs(streams, log) { TellsInformation = false };
        var model = SchemaResolver.Resolve(inputs.Read(paths, s_options));
        inputs.Tell(model.Diagnostics);
        var names = model.KindSources.SelectMany(source => source.Kinds)
            .ToDictionary(kind => (kind.ApiVersion, kind.Kind), kind => kind.TypeName);
        return new(names, new SchemaTypes(model));
    }

    public SchemaType? Find(string apiVersion, string kind) =>
        _names.TryGetValue((apiVersion, kind), out var name) ? _types[name] : null;
}

using System.Text;
using KubeSharp.Reading;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Reads objects of types that are known beforehand. <see cref="ManifestReader"/> reads whatever a file holds.</summary>
public static class Manifest
{
    /// <summary>Reads the one object of a text.</summary>
    /// <param name="text">YAML or JSON.</param>
    /// <typeparam name="T">The type of the object: a kind, or a part of one such as a PodSpec.</typeparam>
    /// <exception cref="ManifestException">
    /// The text holds no object of the type, more than one, or one that the API server would refuse.
    /// </exception>
    public static T Read<T>(string text)
        where T : SchemaObject, ISchemaObject<T>
    {
        var objects = ReadAll<T>(text);
        return objects.Count == 1
            ? objects[0]
            : throw Failure(DiagnosticIds.NoKind, $"expected one {SchemaType<T>.Instance.Name}, found {objects.Count} documents");
    }

    /// <summary>Reads all objects of a text.</summary>
    /// <param name="text">YAML or JSON, one or several documents, or a list.</param>
    /// <typeparam name="T">The type of every object.</typeparam>
    /// <exception cref="ManifestException">The text holds something else, or an object that the API server would refuse.</exception>
    public static IReadOnlyList<T> ReadAll<T>(string text)
        where T : SchemaObject, ISchemaObject<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        var type = SchemaType<T>.Instance;
        var context = new ReadContext(ManifestReaderOptions.Default, file: null);
        var reader = new DocumentReader([new OneKind(type)], context);
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!type.IsKind)
        {
            var parts = reader.ReadParts(bytes, type);
            ThrowOnErrors(context.Diagnostics());
            return [.. parts.Cast<T>()];
        }

        reader.Read(bytes);
        foreach (var document in reader.Documents.Where(static document => document.Object is not T))
        {
            var message = $"expected {type.Kind} of {type.ApiVersion}, found another kind; read several kinds with a ManifestReader";
            context.Report(Severity.Error, DiagnosticIds.UnknownKind, message, document.Line, column: 1);
        }

        ThrowOnErrors(context.Diagnostics());
        return [.. reader.Documents.Select(static document => (T)(SchemaObject)document.Object)];
    }

    /// <summary>Reads all objects of a text, whatever their kinds.</summary>
    /// <param name="text">YAML or JSON, one or several documents, or lists.</param>
    /// <param name="kinds">Where types of kinds are looked up; objects of other kinds come back as <see cref="UntypedObject"/>.</param>
    /// <exception cref="ManifestException">The text is no manifest, or holds an object that the API server would refuse.</exception>
    public static IReadOnlyList<KubernetesObject> ReadAll(string text, params IReadOnlyList<IKindSource> kinds)
    {
        var result = new ManifestReader(kinds).Read(text);
        ThrowOnErrors(result.Diagnostics);
        return [.. result.Documents.Select(static document => document.Object)];
    }

    private static void ThrowOnErrors(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error))
        {
            throw new ManifestException([.. diagnostics.Where(static diagnostic => diagnostic.Severity == Severity.Error)]);
        }
    }

    private static ManifestException Failure(string id, string message) => new([new(Severity.Error, id, message)]);

    private sealed class OneKind(SchemaType type) : IKindSource
    {
        public IEnumerable<(string ApiVersion, string Kind)> Kinds => [(type.ApiVersion, type.Kind)];

        public SchemaType? Find(string apiVersion, string kind) =>
            apiVersion == type.ApiVersion && kind == type.Kind ? type : null;
    }
}

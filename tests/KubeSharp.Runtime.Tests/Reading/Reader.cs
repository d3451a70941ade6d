using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Tests.Reading;

/// <summary>Reads texts for tests.</summary>
internal static class Reader
{
    public const string WidgetHead = "apiVersion: example.org/v1\nkind: Widget\n";

    private static readonly IKindSource s_kinds = new Kinds();

    public static ManifestReadResult Read(string text, ManifestReaderOptions? options = null, string? file = null) =>
        new ManifestReader([s_kinds], options).Read(text, file);

    public static ManifestReadResult Read(byte[] text) => new ManifestReader([s_kinds]).Read(text);

    /// <summary>The widget that the fields make, and what there was to say; the fields begin at line 3.</summary>
    public static (Widget Widget, IReadOnlyList<Diagnostic> Diagnostics) ReadWidget(string fields, ManifestReaderOptions? options = null)
    {
        var result = Read(WidgetHead + fields, options);
        return ((Widget)Assert.Single(result.Documents).Object, result.Diagnostics);
    }

    /// <summary>The value of the key <c>a</c> of an object without type, whose fields begin at line 3.</summary>
    public static KValue ReadValue(string fields) => ReadFields(fields)["a"];

    public static KMap<KValue> ReadFields(string fields)
    {
        var result = Read("apiVersion: example.org/v1\nkind: Unknown\n" + fields);
        Assert.Empty(result.Diagnostics);
        return ((UntypedObject)Assert.Single(result.Documents).Object).Fields;
    }

    /// <summary>The one diagnostic of fields that begin at line 3, as <c>id(line,column) path</c>.</summary>
    public static string DiagnosticOf(string fields, string kind = "Unknown")
    {
        var diagnostic = Assert.Single(Read($"apiVersion: example.org/v1\nkind: {kind}\n{fields}").Diagnostics);
        return $"{diagnostic.Id}({diagnostic.Line},{diagnostic.Column}) {diagnostic.Path}".TrimEnd();
    }

    private sealed class Kinds : IKindSource
    {
        IEnumerable<(string ApiVersion, string Kind)> IKindSource.Kinds => [("example.org/v1", "Widget")];

        public SchemaType? Find(string apiVersion, string kind) =>
            (apiVersion, kind) == ("example.org/v1", "Widget") ? SchemaType<Widget>.Instance : null;
    }
}

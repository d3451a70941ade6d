using KubeSharp.Writing;

namespace KubeSharp;

/// <summary>
/// Writes objects as manifests in UTF-8, the same bytes for the same objects everywhere. YAML documents are separated by <c>---</c>, KYAML
/// documents begin with it; in JSON one object stands alone and several become one <c>v1</c> <c>List</c>.
/// </summary>
/// <remarks>
/// The stream receives whole documents only: an object that cannot be written leaves nothing behind. JSON needs <see cref="Dispose"/> to
/// be complete. Not safe for several threads at once.
/// </remarks>
public sealed class ManifestWriter : IDisposable
{
    private const int FlushSize = 64 * 1024;
    private const int ListItemIndent = 4;

    private readonly Stream _stream;
    private readonly ManifestFormat _format;
    private readonly Utf8Output _output = new(FlushSize * 2);
    private readonly TreeWriter _tree;
    private KubernetesObject? _first;
    private int _count;
    private bool _disposed;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where the manifests go; stays open.</param>
    /// <param name="format">How they are written.</param>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of the known ones.</exception>
    public ManifestWriter(Stream output, ManifestFormat format)
    {
        ArgumentNullException.ThrowIfNull(output);
        _stream = output;
        _format = format;
        _tree = TreeWriters.Create(format, _output);
    }

    /// <summary>Writes an object, with its apiVersion and kind.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="ManifestException">
    /// The object holds a value that no manifest can hold (half of a surrogate pair, an infinite number, nesting without end); nothing of
    /// the object is written.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The writer is closed.</exception>
    public void Write(KubernetesObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        var start = _output.Count;
        try
        {
            WriteDocument(value);
        }
        catch (UnwritableValueException exception)
        {
            _output.Truncate(start);
            throw UnwritableValues.Describe(value, statesKind: true, exception);
        }

        _count++;
        if (_output.Count >= FlushSize && _first is null)
        {
            _output.FlushTo(_stream);
        }
    }

    /// <summary>Writes what is still held, completes a JSON list and flushes the stream; the stream stays open.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (_format == ManifestFormat.Json && _first is null)
        {
            _output.Bytes(_count == 0 ? "{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",\n  \"items\": []\n}\n"u8 : "\n  ]\n}\n"u8);
        }

        _output.FlushTo(_stream);
        _stream.Flush();
        _output.Dispose();
    }

    private void WriteDocument(KubernetesObject value)
    {
        if (_format == ManifestFormat.Json)
        {
            WriteJson(value);
            return;
        }

        if (_count != 0 || _format == ManifestFormat.Kyaml)
        {
            _output.Bytes("---\n"u8);
        }

        _tree.WriteRoot(value, 0);
        _output.Byte((byte)'\n');
    }

    /// <summary>The first object is held back in the buffer: alone or as the first item of a list it is indented differently.</summary>
    private void WriteJson(KubernetesObject value)
    {
        if (_count == 0)
        {
            _tree.WriteRoot(value, 0);
            _output.Byte((byte)'\n');
            _first = value;
            return;
        }

        if (_first is not { } first)
        {
            _output.Bytes(",\n    "u8);
            _tree.WriteRoot(value, ListItemIndent);
            return;
        }

        // Written behind the held-back form, so that a failure leaves that as it is.
        var alone = _output.Count;
        _output.Bytes("{\n  \"apiVersion\": \"v1\",\n  \"kind\": \"List\",\n  \"items\": [\n    "u8);
        _tree.WriteRoot(first, ListItemIndent);
        _output.Bytes(",\n    "u8);
        _tree.WriteRoot(value, ListItemIndent);
        _output.RemoveFirst(alone);
        _first = null;
    }
}

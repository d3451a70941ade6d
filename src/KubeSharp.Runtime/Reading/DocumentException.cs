namespace KubeSharp.Reading;

/// <summary>Ends the reading of one document; the others of the file are read all the same.</summary>
internal sealed class DocumentException(string id, string message, int line, int column) : Exception(message)
{
    public string Id { get; } = id;

    public int Line { get; } = line;

    public int Column { get; } = column;
}

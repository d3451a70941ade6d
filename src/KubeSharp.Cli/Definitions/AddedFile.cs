namespace KubeSharp.Cli.Definitions;

/// <summary>A file on its way into a project.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Name">Its name, there and in the project.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Kinds">The kinds in it, for messages.</param>
/// <param name="IsEmpty">Whether no type comes of it.</param>
internal sealed record AddedFile(string Source, string Name, byte[] Bytes, IReadOnlyList<string> Kinds, bool IsEmpty);

using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Diagnostics;

/// <summary>Something wrong with a schema, in a form that can be cached and compared.</summary>
/// <param name="Rule">What is wrong.</param>
/// <param name="Message">The message for the author; unprintable characters of the schema are escaped in it.</param>
/// <param name="Path">The file.</param>
/// <param name="Position">The place in the file.</param>
internal sealed record SchemaDiagnostic(SchemaRule Rule, string Message, string Path, TextPosition Position);

using System.Text.Json;

namespace KubeSharp.Tests.Oracles;

/// <summary>What a foreign reader made of a text: its documents as JSON, or an error.</summary>
internal sealed record OracleResult(string Reader, IReadOnlyList<JsonElement> Documents, string? Error);

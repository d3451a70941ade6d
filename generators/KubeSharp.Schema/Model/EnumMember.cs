namespace KubeSharp.Schema.Model;

/// <summary>A value of an open enum.</summary>
/// <param name="Name">The C# member.</param>
/// <param name="Value">The text on the wire.</param>
internal sealed record EnumMember(string Name, string Value);

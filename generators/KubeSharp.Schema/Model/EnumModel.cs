namespace KubeSharp.Schema.Model;

/// <summary>An open enum.</summary>
/// <param name="Name">The C# name, without namespace.</param>
/// <param name="Members">The values that the schema lists.</param>
internal sealed record EnumModel(string Name, EquatableArray<EnumMember> Members);

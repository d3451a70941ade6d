namespace KubeSharp.Schema.Model;

/// <summary>The class that finds types by apiVersion and kind.</summary>
/// <param name="HintName">The name of the generated file, without ending.</param>
/// <param name="FullName">The full C# name of the class.</param>
/// <param name="IsPublic">Whether it is public, otherwise internal.</param>
/// <param name="Kinds">The kinds, ordered by apiVersion and kind.</param>
internal sealed record KindSourceModel(string HintName, string FullName, bool IsPublic, EquatableArray<KindModel> Kinds);

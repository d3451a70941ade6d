using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Naming;

namespace KubeSharp.Schema.Reading;

/// <summary>Reads the options of a file from the metadata of its item in a project.</summary>
internal static class SchemaOptionsReader
{
    /// <summary>The metadata that a project must make visible to the compiler.</summary>
    public const string KindMetadata = "KubeSharpKind";

    public const string NamespaceMetadata = "KubeSharpNamespace";
    public const string KindSourceMetadata = "KubeSharpKindSource";
    public const string AccessibilityMetadata = "KubeSharpAccessibility";
    public const string KindsMetadata = "KubeSharpKinds";
    public const string VersionsMetadata = "KubeSharpVersions";
    public const string UnifyMetadata = "KubeSharpUnify";
    public const string StatusMetadata = "KubeSharpStatus";
    public const string BackingFieldsMetadata = "KubeSharpBackingFields";
    public const string ChecksFixupsMetadata = "KubeSharpChecksFixups";

    /// <summary>Reads the options; a wrong one is reported and its default taken.</summary>
    /// <param name="metadata">Gives a metadatum; null or empty when it is not set.</param>
    /// <param name="rootNamespace">The project's root namespace, in which the kind source stands by default.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static SchemaOptions Read(Func<string, string?> metadata, string? rootNamespace, DiagnosticBag diagnostics)
    {
        var defaults = new SchemaOptions();
        var root = ReadName(metadata, NamespaceMetadata, diagnostics) ?? defaults.NamespaceRoot;
        var sourceNamespace = rootNamespace is not null && Identifiers.IsQualifiedName(rootNamespace) ? rootNamespace : root;
        return new()
        {
            NamespaceRoot = root,
            KindSource = ReadKindSource(metadata, diagnostics) ?? sourceNamespace + ".SchemaKinds",
            IsPublic = ReadChoice(metadata, AccessibilityMetadata, "public", "internal", diagnostics),
            Kinds = metadata(KindsMetadata) ?? "",
            Versions = metadata(VersionsMetadata) ?? "",
            Unifies = ReadChoice(metadata, UnifyMetadata, "true", "false", diagnostics),
            HasStatus = !ReadChoice(metadata, StatusMetadata, "false", "true", diagnostics),
            HasBackingFields = !ReadChoice(metadata, BackingFieldsMetadata, "false", "true", diagnostics),
            ChecksFixups = !ReadChoice(metadata, ChecksFixupsMetadata, "false", "true", diagnostics),
        };
    }

    private static string? ReadName(Func<string, string?> metadata, string name, DiagnosticBag diagnostics)
    {
        if (metadata(name) is not { Length: > 0 } value)
        {
            return null;
        }

        if (Identifiers.IsQualifiedName(value))
        {
            return value;
        }

        diagnostics.Add(
            SchemaRules.Option,
            TextPosition.Start,
            $"{Describe(name)} is '{SchemaText.Printable(value)}', which is no C# name such as 'Company.Crds'.");
        return null;
    }

    private static string? ReadKindSource(Func<string, string?> metadata, DiagnosticBag diagnostics)
    {
        var name = ReadName(metadata, KindSourceMetadata, diagnostics);
        if (name is null || !KindSourceNames.Members.Contains(KindSourceNames.ClassOf(name)))
        {
            return name;
        }

        diagnostics.Add(
            SchemaRules.Option,
            TextPosition.Start,
            $"{Describe(KindSourceMetadata)} is '{SchemaText.Printable(name)}', but the class has a member of that name: "
                + $"{string.Join(", ", KindSourceNames.Members)} are taken.");
        return null;
    }

    /// <summary>What an author writes; the item's own metadata have shorter names than those that the compiler sees.</summary>
    private static string Describe(string name) => $"The metadata {name.Substring("KubeSharp".Length)} of the KubeSchema item";

    /// <summary>Reads one of two words; true for the first, which is the default.</summary>
    private static bool ReadChoice(Func<string, string?> metadata, string name, string first, string second, DiagnosticBag diagnostics)
    {
        var value = metadata(name);
        if (value is null or "" || string.Equals(value, first, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!string.Equals(value, second, StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(
                SchemaRules.Option,
                TextPosition.Start,
                $"{Describe(name)} is '{SchemaText.Printable(value)}'; it is either '{first}' or '{second}'.");
            return true;
        }

        return false;
    }
}

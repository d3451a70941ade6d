using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Model;

/// <summary>One type: a record with a property for each field.</summary>
internal sealed record ObjectModel
{
    /// <summary>The C# name, without namespace.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the schema, for those who search for it.</summary>
    public required string SchemaName { get; init; }

    /// <summary>The kind; null for a type that stands inside others only.</summary>
    public GroupVersionKind? Kind { get; init; }

    public ResourceScope Scope { get; init; }

    /// <summary>The fields by which lists of the type are keyed.</summary>
    public EquatableArray<string> ItemKeys { get; init; }

    public EquatableArray<FieldModel> Fields { get; init; }

    /// <summary>Whether the type occurs in a status of a custom resource and nowhere else: it is read, never written by hand.</summary>
    public bool IsStatus { get; init; }

    /// <summary>Whether a server keeps what the schema does not name.</summary>
    public bool PreservesUnknownFields { get; init; }

    /// <summary>What a server warns of when somebody uses the kind.</summary>
    public string? DeprecationWarning { get; init; }

    /// <summary>
    /// What the schema of a custom resource asks of values beyond their types, as a schema in JSON; null where it asks nothing.
    /// </summary>
    public string? Constraints { get; init; }

    public string? Description { get; init; }

    public Lifecycle Lifecycle { get; init; } = Lifecycle.Unknown;
}

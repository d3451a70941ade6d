using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Model;

/// <summary>One field of a type.</summary>
internal sealed record FieldModel
{
    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# property.</summary>
    public required string MemberName { get; init; }

    /// <summary>The C# field behind it.</summary>
    public required string BackingName { get; init; }

    /// <summary>The method that makes a copy with another value; null for values that need none, and where the name is taken.</summary>
    public string? WithName { get; init; }

    public required FieldType Type { get; init; }

    public FieldOptions Options { get; init; }

    /// <summary>The fields that identify an item of a keyed list.</summary>
    public EquatableArray<string> ListKeys { get; init; }

    /// <summary>What the field's objects lack of their type here, as <see cref="Unifying.FieldRestriction"/> writes it.</summary>
    public string? Restriction { get; init; }

    /// <summary>What bounds its values, for its description.</summary>
    public EquatableArray<Constraint> Constraints { get; init; }

    public string? Description { get; init; }

    public Lifecycle Lifecycle { get; init; } = Lifecycle.Unknown;

    public bool IsRequired => (Options & FieldOptions.Required) != 0;
}

using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Model;

/// <summary>An open enum, written as the generator writes them.</summary>
internal readonly record struct MachineMode : IStringScalar<MachineMode>
{
    private readonly string? _value;

    private MachineMode(string value) => _value = value;

    public static MachineMode Fast => new("Fast");

    public static MachineMode Slow => new("Slow");

    public string Value => _value ?? "";

    static FieldKind IFieldScalar.Kind => FieldKind.Enum;

    public static implicit operator MachineMode(string value) => new(value);

    public static MachineMode FromText(string text) => new(text);

    public FieldValue ToFieldValue() => Value;

    public bool Equals(MachineMode other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    public override string ToString() => Value;
}

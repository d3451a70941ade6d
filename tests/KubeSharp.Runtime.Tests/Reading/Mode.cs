using KubeSharp.TypeModel;

namespace KubeSharp.Tests.Reading;

/// <summary>An open enum, in the shape of generated types.</summary>
public readonly record struct Mode(string Value) : IStringScalar<Mode>
{
    static FieldKind IFieldScalar.Kind => FieldKind.Enum;

    public static Mode FromText(string text) => new(text);

    public FieldValue ToFieldValue() => Value;
}

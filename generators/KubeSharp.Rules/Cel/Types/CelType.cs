namespace KubeSharp.Rules.Cel.Types;

/// <summary>A type.</summary>
internal sealed class CelType
{
    private CelType(CelTypeKind kind, string name, params CelType[] arguments)
    {
        Kind = kind;
        Name = name;
        Arguments = arguments;
    }

    public static CelType Dynamic { get; } = new(CelTypeKind.Dynamic, "dyn");

    public static CelType Null { get; } = new(CelTypeKind.Null, "null_type");

    public static CelType Boolean { get; } = new(CelTypeKind.Boolean, "bool");

    public static CelType Integer { get; } = new(CelTypeKind.Integer, "int");

    public static CelType Unsigned { get; } = new(CelTypeKind.Unsigned, "uint");

    public static CelType Double { get; } = new(CelTypeKind.Double, "double");

    public static CelType Text { get; } = new(CelTypeKind.Text, "string");

    public static CelType Bytes { get; } = new(CelTypeKind.Bytes, "bytes");

    public static CelType Timestamp { get; } = new(CelTypeKind.Timestamp, "google.protobuf.Timestamp");

    public static CelType Duration { get; } = new(CelTypeKind.Duration, "google.protobuf.Duration");

    public static CelType Type { get; } = new(CelTypeKind.Type, "type");

    public CelTypeKind Kind { get; }

    public string Name { get; }

    /// <summary>What a list, a map or an optional holds.</summary>
    public IReadOnlyList<CelType> Arguments { get; }

    /// <summary>The fields of an object; null where any may be asked for.</summary>
    public IReadOnlyDictionary<string, CelType>? Fields { get; private init; }

    public bool IsDynamic => Kind == CelTypeKind.Dynamic;

    public static CelType List(CelType item) => new(CelTypeKind.List, "list", item);

    public static CelType Map(CelType key, CelType value) => new(CelTypeKind.Map, "map", key, value);

    public static CelType Optional(CelType held) => new(CelTypeKind.Optional, "optional_type", held);

    public static CelType Opaque(string name) => new(CelTypeKind.Opaque, name);

    public static CelType Parameter(string name) => new(CelTypeKind.Parameter, name);

    public static CelType Object(string name, IReadOnlyDictionary<string, CelType>? fields) =>
        new(CelTypeKind.Object, name) { Fields = fields };

    /// <summary>The type as messages write it.</summary>
    public override string ToString() => Arguments.Count == 0 ? Name : $"{Name}({string.Join(", ", Arguments)})";
}

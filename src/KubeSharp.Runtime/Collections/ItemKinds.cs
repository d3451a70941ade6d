using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>The kind of values that a C# type stands for.</summary>
internal static class ItemKinds<T>
    where T : notnull
{
    public static readonly FieldKind Kind = Find();

    private static FieldKind Find()
    {
        var type = typeof(T);
        return type == typeof(string) ? FieldKind.String
            : type == typeof(int) ? FieldKind.Int32
            : type == typeof(long) ? FieldKind.Int64
            : type == typeof(bool) ? FieldKind.Boolean
            : type == typeof(double) ? FieldKind.Double
            : type == typeof(KValue) ? FieldKind.Value
            : type == typeof(KubernetesObject) ? FieldKind.Resource
            : type == typeof(Quantity) ? FieldKind.Quantity
            : type == typeof(IntOrString) ? FieldKind.IntOrString
            : type == typeof(Bytes) ? FieldKind.Bytes
            : type == typeof(Time) ? FieldKind.Time
            : type == typeof(MicroTime) ? FieldKind.MicroTime
            : type.IsValueType ? FieldKind.Enum
            : type.IsAssignableTo(typeof(KList)) ? FieldKind.List
            : type.IsAssignableTo(typeof(KMap)) ? FieldKind.Map
            : FieldKind.Object;
    }
}

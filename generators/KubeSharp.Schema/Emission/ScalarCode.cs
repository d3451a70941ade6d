using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>How generated code writes a value that the runtime knows.</summary>
/// <param name="Letter">Its letter in a type's table; see <c>KubeSharp.TypeModel.SchemaType</c>.</param>
/// <param name="TypeName">Its C# type.</param>
/// <param name="Accessor">The method of <c>FieldValue</c> that takes it out.</param>
/// <param name="ItemType">The property of <c>ItemType</c> that stands for it.</param>
/// <param name="IsText">Whether an object keeps it as its text.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
internal sealed record ScalarCode(
    char Letter, string TypeName, string Accessor, string ItemType, bool IsText = false, bool IsValueType = true)
{
    private static readonly Dictionary<ScalarKind, ScalarCode> s_codes = new()
    {
        [ScalarKind.String] = new('s', "string", "AsString()", "String", IsValueType: false),
        [ScalarKind.Time] = new('t', "_k::Time", "AsString()", "Time", IsText: true),
        [ScalarKind.MicroTime] = new('u', "_k::MicroTime", "AsString()", "MicroTime", IsText: true),
        [ScalarKind.Bytes] = new('y', "_k::Bytes", "AsString()", "Bytes", IsText: true),
        [ScalarKind.Int32] = new('i', "int", "AsInt32()", "Int32"),
        [ScalarKind.Int64] = new('l', "long", "AsInt64()", "Int64"),
        [ScalarKind.Double] = new('d', "double", "AsDouble()", "Double"),
        [ScalarKind.Boolean] = new('b', "bool", "AsBoolean()", "Boolean"),
        [ScalarKind.Quantity] = new('q', "_k::Quantity", "AsQuantity()", "Quantity"),
        [ScalarKind.IntOrString] = new('p', "_k::IntOrString", "AsIntOrString()", "IntOrString"),
        [ScalarKind.Resource] = new(
            'r', "_k::KubernetesObject", "As<_k::KubernetesObject>()", "Resource", IsValueType: false),
        [ScalarKind.Value] = new('v', "_k::KValue", "As<_k::KValue>()", "Value", IsValueType: false),
    };

    public static ScalarCode Of(ScalarKind kind) => s_codes[kind];
}

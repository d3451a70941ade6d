using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>How generated code writes a value that the runtime knows.</summary>
/// <param name="Letter">Its letter in a type's table; see <c>KubeSharp.TypeModel.SchemaType</c>.</param>
/// <param name="TypeName">Its C# type.</param>
/// <param name="FieldName">
/// What the methods of the base that read and set such a field have in their names; see <c>KubeSharp.SchemaObject</c>.
/// </param>
/// <param name="ItemType">The property of <c>ItemType</c> that stands for it.</param>
/// <param name="IsText">Whether an object keeps it as its text.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
internal sealed record ScalarCode(
    char Letter, string TypeName, string FieldName, string ItemType, bool IsText = false, bool IsValueType = true)
{
    private static readonly Dictionary<ScalarKind, ScalarCode> s_codes = new()
    {
        [ScalarKind.String] = new('s', "string", "String", "String", IsValueType: false),
        [ScalarKind.Time] = new('t', "_k::Time", "Text", "Time", IsText: true),
        [ScalarKind.MicroTime] = new('u', "_k::MicroTime", "Text", "MicroTime", IsText: true),
        [ScalarKind.Bytes] = new('y', "_k::Bytes", "Text", "Bytes", IsText: true),
        [ScalarKind.Int32] = new('i', "int", "Int32", "Int32"),
        [ScalarKind.Int64] = new('l', "long", "Int64", "Int64"),
        [ScalarKind.Double] = new('d', "double", "Double", "Double"),
        [ScalarKind.Boolean] = new('b', "bool", "Boolean", "Boolean"),
        [ScalarKind.Quantity] = new('q', "_k::Quantity", "Quantity", "Quantity"),
        [ScalarKind.IntOrString] = new('p', "_k::IntOrString", "IntOrString", "IntOrString"),
        [ScalarKind.Resource] = new(
            'r', "_k::KubernetesObject", "Object", "Resource", IsValueType: false),
        [ScalarKind.Value] = new('v', "_k::KValue", "Object", "Value", IsValueType: false),
    };

    public static ScalarCode Of(ScalarKind kind) => s_codes[kind];
}

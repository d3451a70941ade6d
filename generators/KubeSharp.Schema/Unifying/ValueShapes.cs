using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Unifying;

/// <summary>Tells the shapes of schemas that refer to nothing.</summary>
internal static class ValueShapes
{
    public static ValueShape Of(SchemaNode schema) => schema switch
    {
        { IsIntOrString: true } or { Format: "int-or-string" } => ValueShape.IntOrString,
        { Type: "string", Format: "byte" } => ValueShape.Bytes,
        { Type: "string", Format: "date-time" } => ValueShape.Time,
        { Type: "string" } => ValueShape.String,
        { Type: "integer" } => ValueShape.Integer,
        { Type: "number" } => ValueShape.Number,
        { Type: "boolean" } => ValueShape.Boolean,
        { Type: "array" } => ValueShape.List,
        { Properties.Count: > 0 } => ValueShape.Object,
        { AdditionalProperties: not null } => ValueShape.Map,
        { Type: "object", PreservesUnknownFields: false } => ValueShape.EmptyObject,
        _ => ValueShape.Any,
    };
}

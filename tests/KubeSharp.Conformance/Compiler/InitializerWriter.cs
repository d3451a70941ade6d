using System.Globalization;
using System.Text;
using KubeSharp.TypeModel;
using Microsoft.CodeAnalysis.CSharp;

namespace KubeSharp.Conformance.Compiler;

/// <summary>Writes objects as C# initializers, as people write them.</summary>
internal sealed class InitializerWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>The expression that makes an object; null where C# has none for it.</summary>
    public static string? Write(KubernetesObject value)
    {
        var writer = new InitializerWriter();
        try
        {
            writer._text.Append("new ").Append(NameOf(value.GetType()));
            writer.WriteMembers(value);
            return writer._text.ToString();
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private static string NameOf(Type type) => "global::" + type.FullName;

    private void WriteMembers(SchemaObject value)
    {
        if (value.UnknownFields is not null)
        {
            throw new NotSupportedException("Unknown fields are not written in C#.");
        }

        _text.Append("() { ");
        var index = 0;
        for (var held = value.NextField(ref index); !held.IsAbsent; held = value.NextField(ref index))
        {
            var field = value.SchemaType.Fields[index++];
            _text.Append(MemberOf(value.GetType(), field.Name)).Append(" = ");
            WriteValue(field.Kind, held);
            _text.Append(",\n");
        }

        _text.Append('}');
    }

    private static string MemberOf(Type type, string field) =>
        type.GetProperties().FirstOrDefault(property =>
            (((WireNameAttribute?)Attribute.GetCustomAttribute(property, typeof(WireNameAttribute)))?.Name
                ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..]) == field)?.Name
        ?? throw new NotSupportedException($"{type} has no property for '{field}'.");

    private void WriteValue(FieldKind kind, FieldValue value)
    {
        switch (kind)
        {
            case FieldKind.Object when value.Reference is SchemaObject part:
                _text.Append("new");
                WriteMembers(part);
                break;
            case FieldKind.List when value.Reference is KList list:
                _text.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    WriteValue(list.ItemKind, list.GetItem(i));
                    _text.Append(", ");
                }

                _text.Append(']');
                break;
            case FieldKind.Map when value.Reference is KMap map:
                _text.Append("new() { ");
                for (var i = 0; i < map.Count; i++)
                {
                    _text.Append('[').Append(SymbolDisplay.FormatLiteral(map.GetKey(i), quote: true)).Append("] = ");
                    WriteValue(map.ValueKind, map.GetValue(i));
                    _text.Append(", ");
                }

                _text.Append('}');
                break;
            case FieldKind.Int32 or FieldKind.Int64 when value.IsInteger:
                _text.Append(value.Bits.ToString(CultureInfo.InvariantCulture));
                break;
            case FieldKind.Boolean:
                _text.Append(value.AsBoolean() == true ? "true" : "false");
                break;
            case FieldKind.IntOrString when value.IsInteger:
                _text.Append(value.Bits.ToString(CultureInfo.InvariantCulture));
                break;
            case FieldKind.Quantity:
                _text.Append(value.IsInteger
                    ? value.Bits.ToString(CultureInfo.InvariantCulture)
                    : SymbolDisplay.FormatLiteral(value.AsQuantity()!.Value.ToString(), quote: true));
                break;
            case FieldKind.String or FieldKind.Enum or FieldKind.IntOrString when value.Reference is string text:
                _text.Append(SymbolDisplay.FormatLiteral(text, quote: true));
                break;
            case FieldKind.Bytes when value.Reference is string text:
                _text.Append("global::KubeSharp.Bytes.FromBase64(").Append(SymbolDisplay.FormatLiteral(text, quote: true)).Append(')');
                break;
            default:
                throw new NotSupportedException($"Values of kind {kind} are not written.");
        }
    }
}

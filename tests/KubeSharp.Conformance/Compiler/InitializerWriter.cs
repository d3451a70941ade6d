using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
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
            writer.WriteObject(value);
            return writer._text.ToString();
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private void WriteObject(KubernetesObject value)
    {
        _text.Append("new global::").Append(value.GetType().FullName);
        WriteMembers(value);
    }

    private void WriteMembers(SchemaObject value)
    {
        _text.Append("() { ");
        var index = 0;
        for (var held = value.NextField(ref index); !held.IsAbsent; held = value.NextField(ref index))
        {
            var field = value.SchemaType.Fields[index++];
            _text.Append(MemberOf(value.GetType(), field.Name)).Append(" = ");
            WriteValue(field.Kind, held);
            _text.Append(",\n");
        }

        if (value.UnknownFields is { } unknown)
        {
            if (unknown.Any(entry => IsRequired(PropertyOf(value.GetType(), entry.Key))))
            {
                throw new NotSupportedException("What the type requires cannot stand in UnknownFields alone.");
            }

            _text.Append(nameof(SchemaObject.UnknownFields)).Append(" = ");
            WriteValue(FieldKind.Map, unknown);
            _text.Append(",\n");
        }

        _text.Append('}');
    }

    private static bool IsRequired(PropertyInfo? property) => property?.IsDefined(typeof(RequiredMemberAttribute), inherit: false) == true;

    private static string MemberOf(Type type, string field) =>
        PropertyOf(type, field)?.Name ?? throw new NotSupportedException($"{type} has no property for '{field}'.");

    private static PropertyInfo? PropertyOf(Type type, string field) => Array.Find(
        type.GetProperties(),
        property => field
            == (property.GetCustomAttribute<WireNameAttribute>()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));

    private void WriteValue(FieldKind kind, FieldValue value)
    {
        switch (kind)
        {
            case FieldKind.Object when value.Reference is SchemaObject part:
                _text.Append("new");
                WriteMembers(part);
                break;
            case FieldKind.Resource when value.Reference is KubernetesObject resource:
                WriteObject(resource);
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
            case FieldKind.Double:
                _text.Append(value.AsDouble()!.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case FieldKind.Value when value.Reference is KValue free:
                WriteFree(free);
                break;
            case FieldKind.String or FieldKind.Enum or FieldKind.IntOrString or FieldKind.Time or FieldKind.MicroTime
                when value.Reference is string text:
                _text.Append(SymbolDisplay.FormatLiteral(text, quote: true));
                break;
            case FieldKind.Bytes when value.Reference is string text:
                _text.Append("global::KubeSharp.Bytes.FromBase64(").Append(SymbolDisplay.FormatLiteral(text, quote: true)).Append(')');
                break;
            default:
                throw new NotSupportedException($"Values of kind {kind} are not written.");
        }
    }

    private void WriteFree(KValue value)
    {
        switch (value.Kind)
        {
            case KValueKind.Null:
                _text.Append("global::KubeSharp.KValue.Null");
                break;
            case KValueKind.String:
                WriteValue(FieldKind.String, value.AsString());
                break;
            case KValueKind.Boolean:
                WriteValue(FieldKind.Boolean, value.AsBoolean());
                break;
            case KValueKind.Number when value.AsInt64() is { } number:
                WriteValue(FieldKind.Int64, number);
                break;
            case KValueKind.Number:
                WriteValue(FieldKind.Double, value.AsDouble());
                break;
            case KValueKind.List:
                WriteValue(FieldKind.List, value.AsList());
                break;
            case KValueKind.Map:
                WriteValue(FieldKind.Map, value.AsMap());
                break;
            default:
                throw new NotSupportedException($"Free values of kind {value.Kind} are not written.");
        }
    }
}

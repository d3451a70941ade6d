using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Functions;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>Values of custom resources as expressions see them (apiserver/pkg/cel/common, UnstructuredToVal).</summary>
internal static class SchemaValues
{
    public static CelValue Of(SchemaValue value)
    {
        var node = value.Node;
        switch (node.Kind)
        {
            case RuleNodeKind.Unknown:
                return CelValue.Unknown;
            case RuleNodeKind.Absent:
                return CelValue.Null;
            case RuleNodeKind.List:
                return CelValue.Of(new SchemaList(value));
            case RuleNodeKind.Object:
                return CelValue.Of(new SchemaMap(value));
            case RuleNodeKind.Boolean:
                return CelValue.Of(node.Boolean);
            case RuleNodeKind.Number:
                return Number(value);
            default:
                return Text(value);
        }
    }

    private static CelValue Number(SchemaValue value)
    {
        if (value.Schema is { Type: "number" })
        {
            return value.Node.Number is { } number ? CelValue.Of(number) : CelValue.Unknown;
        }

        if (value.Node.Integer is { } integer)
        {
            return CelValue.Of(integer);
        }

        return value.Node.Number is { } other
            ? value.Schema is { Type: "integer" } && Math.Floor(other) == other && Math.Abs(other) < 9e15
                ? CelValue.Of((long)other) : CelValue.Of(other)
            : CelValue.Unknown;
    }

    private static CelValue Text(SchemaValue value)
    {
        if (value.Node.Text is not { } text)
        {
            return CelValue.Unknown;
        }

        switch (value.Schema?.Type == "string" ? value.Schema.Format : "")
        {
            case "byte":
                try
                {
                    return CelValue.Of(Convert.FromBase64String(text));
                }
                catch (FormatException)
                {
                    return CelValue.Unknown;
                }

            case "duration":
                return CelTime.Duration(text) is { } duration ? CelValue.OfDuration(duration) : CelValue.Unknown;
            case "date":
                return CelTime.Instant(text + "T00:00:00Z") is { } day ? CelValue.Of(day) : CelValue.Unknown;
            case "date-time":
                return CelTime.Instant(text) is { } instant ? CelValue.Of(instant) : CelValue.Unknown;
            default:
                return CelValue.Of(text);
        }
    }
}

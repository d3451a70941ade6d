using System.Text;

namespace KubeSharp.Schema.Json;

/// <summary>A JSON value that knows where it stands in its file.</summary>
internal sealed class JsonNode
{
    private static readonly IReadOnlyList<JsonNode> NoItems = [];
    private static readonly IReadOnlyList<JsonMember> NoMembers = [];

    public JsonNode(JsonKind kind, TextPosition position, string text = "")
    {
        Kind = kind;
        Position = position;
        Text = text;
    }

    public JsonNode(TextPosition position, IReadOnlyList<JsonNode> items)
        : this(JsonKind.Array, position) => Items = items;

    public JsonNode(TextPosition position, IReadOnlyList<JsonMember> members)
        : this(JsonKind.Object, position) => Members = members;

    public JsonKind Kind { get; }

    public TextPosition Position { get; }

    /// <summary>The text of a string, unescaped; of a number or boolean, as written; empty for others.</summary>
    public string Text { get; }

    /// <summary>The items of an array; empty for others.</summary>
    public IReadOnlyList<JsonNode> Items { get; } = NoItems;

    /// <summary>The members of an object in their order; empty for others.</summary>
    public IReadOnlyList<JsonMember> Members { get; } = NoMembers;

    public bool IsTrue => Kind == JsonKind.Boolean && Text == "true";

    /// <summary>The text of a string, null for anything else.</summary>
    public string? AsString => Kind == JsonKind.String ? Text : null;

    /// <summary>Finds a member of an object; null when there is none, or the value is no object.</summary>
    public JsonNode? Find(string name)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (string.Equals(Members[i].Name, name, StringComparison.Ordinal))
            {
                return Members[i].Value;
            }
        }

        return null;
    }

    /// <summary>Writes the value without blanks; numbers stay as they were written.</summary>
    public void WriteTo(StringBuilder text)
    {
        switch (Kind)
        {
            case JsonKind.String:
                JsonText.AppendString(text, Text);
                break;
            case JsonKind.Array:
                text.Append('[');
                for (var i = 0; i < Items.Count; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Items[i].WriteTo(text);
                }

                text.Append(']');
                break;
            case JsonKind.Object:
                text.Append('{');
                for (var i = 0; i < Members.Count; i++)
                {
                    JsonText.AppendString(text.Append(i == 0 ? "" : ","), Members[i].Name);
                    Members[i].Value.WriteTo(text.Append(':'));
                }

                text.Append('}');
                break;
            default:
                text.Append(Kind == JsonKind.Null ? "null" : Text);
                break;
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        WriteTo(text);
        return text.ToString();
    }
}

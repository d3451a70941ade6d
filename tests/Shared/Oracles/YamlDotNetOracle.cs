using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeSharp.Tests.Oracles;

/// <summary>
/// YamlDotNet's parser. What is plain must be a JSON number, boolean or null, or a text that no resolver takes for anything else: neither
/// YAML 1.1 (https://yaml.org/type/), nor the core schema of YAML 1.2, nor Go's.
/// </summary>
internal static partial class YamlDotNetOracle
{
    public static OracleResult Read(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            var documents = new List<JsonElement>();
            parser.Consume<StreamStart>();
            while (!parser.TryConsume<StreamEnd>(out _))
            {
                parser.Consume<DocumentStart>();
                documents.Add(JsonSerializer.SerializeToElement(ReadNode(parser), JsonDifference.Options));
                parser.Consume<DocumentEnd>();
            }

            return new("YamlDotNet", documents, null);
        }
        catch (Exception exception) when (exception is YamlException or FormatException or ArgumentException)
        {
            return new("YamlDotNet", [], exception.Message);
        }
    }

    private static JsonNode? ReadNode(Parser parser)
    {
        switch (parser.Consume<ParsingEvent>())
        {
            case Scalar { Style: ScalarStyle.Plain } scalar:
                return Resolve(scalar.Value);
            case Scalar scalar:
                return JsonValue.Create(scalar.Value);
            case SequenceStart:
                var list = new JsonArray();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    list.Add(ReadNode(parser));
                }

                return list;
            case MappingStart:
                var map = new JsonObject();
                while (!parser.TryConsume<MappingEnd>(out _))
                {
                    var key = parser.Consume<Scalar>();
                    if (!IsText(key))
                    {
                        throw new FormatException($"the plain key '{key.Value}' is no text");
                    }

                    map.Add(key.Value, ReadNode(parser));
                }

                return map;
            case var other:
                throw new FormatException($"unexpected {other}");
        }
    }

    private static bool IsText(Scalar key) => key.Style != ScalarStyle.Plain || Resolve(key.Value)?.GetValueKind() == JsonValueKind.String;

    private static JsonNode? Resolve(string plain) => plain switch
    {
        "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when JsonNumber().IsMatch(plain) => JsonNode.Parse(plain),
        _ when Ambiguous().IsMatch(plain) => throw new FormatException($"readers disagree on the plain text '{plain}'"),
        _ => JsonValue.Create(plain),
    };

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?(e[-+][0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex JsonNumber();

    [GeneratedRegex(
        @"\A(|~|null|y|yes|n|no|true|false|on|off|=|<<
        |[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*)
        |[-+]?([0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(e[-+]?[0-9_]+)?
        |[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?
        |[-+]?\.?(inf|nan|infinity)
        |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\z",
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();
}

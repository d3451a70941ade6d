using KubeSharp.Schema.Files;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Resolving;
using Xunit;

namespace KubeSharp.Schema;

/// <summary>Writes small documents and resolves them.</summary>
internal static class SchemaTestDocument
{
    /// <summary>A v3 document with the given members of <c>components.schemas</c>.</summary>
    public static string Of(string schemas) => "{\"openapi\":\"3.0.0\",\"components\":{\"schemas\":{" + schemas + "}}}";

    /// <summary>An object schema whose properties are all texts.</summary>
    public static string Texts(string name, params string[] properties) =>
        Quote(name) + ":{\"type\":\"object\",\"properties\":{"
        + string.Join(",", properties.Select(property => Quote(property) + ":{\"type\":\"string\"}")) + "}}";

    public static string Quote(string text) => JsonText.AppendString(new(), text).ToString();

    public static SchemaDocument Read(string text, SchemaOptions? options = null, string path = "schema.json") =>
        SchemaFileReader.Read(path, text, options ?? new() { Unifies = false, HasStatus = true });

    public static SchemaModel Resolve(string schemas) => SchemaResolver.Resolve([Read(Of(schemas))]);

    /// <summary>The only type, by its C# name without namespace.</summary>
    public static ObjectModel Type(this SchemaModel model, string name) =>
        Assert.Single(model.Units.SelectMany(unit => unit.Objects), type => type.Name == name);

    public static FieldModel Field(this ObjectModel type, string wireName) =>
        Assert.Single(type.Fields, field => field.WireName == wireName);
}

using System.Reflection;
using KubeSharp.Schema.Json;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Generators;

/// <summary>A schema is text of strangers that becomes code: nothing in it may leave its identifier, comment, literal or table.</summary>
public sealed class HostileSchemaTests
{
    private static readonly string[] s_texts =
    [
        "\"", "\\", "\"; } class Evil { //", "*/ class Evil { } /*", "#error x", "{0}", "<b>", "]]>", "&amp;", "a\u00A0b", "\U0001F600",
        "'", "//", "///", "${x}", "{{x}}", "a b", "a,b", "!", "s!", "=", "class", "namespace", "record", "field", "value", "global",
        "System", "async", "_", "__", "@x", "var", "field0", "Equals", "GetField", "SchemaType", "ToString", "Clone", "get_X", "Item",
        "value__", "With", "\u00DF", "\u0131", "\u0130", "i", "I", "", "Table", "Create", "References", "Empty", "Instance", "Marker",
        "NextField", "index", "change", "other", "builder", "marker",
    ];

    [Fact]
    public void Property_names_reach_the_wire_unchanged()
    {
        var properties = string.Join(",", s_texts.Select(text => $"{Quote(text)}:{{\"type\":\"string\"}}"));
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("x.json", "\"com.example.v1.Thing\":{\"properties\":{" + properties + "}}"));

        Assert.Empty(run.Diagnostics);
        var type = TypeOf(run.Load(), "KubeSharp.Example.V1.Thing");
        Assert.All(s_texts, text => Assert.NotNull(type.FindField(text)));
    }

    [Fact]
    public void Properties_of_objects_reach_the_wire_with_their_helpers()
    {
        var properties = string.Join(",", s_texts.Concat(s_texts.Select(text => "with" + text)).Distinct(StringComparer.Ordinal)
            .Select(text => $"{Quote(text)}:{{\"properties\":{{\"x\":{{\"type\":\"array\"}}}}}}"));
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("x.json", "\"com.example.v1.Thing\":{\"properties\":{" + properties + "}}"));

        Assert.Empty(run.Diagnostics);
        var type = TypeOf(run.Load(), "KubeSharp.Example.V1.Thing");
        Assert.All(s_texts, text => Assert.NotNull(type.FindField(text)));
    }

    [Fact]
    public void Enum_values_stay_values()
    {
        string[] values = [.. s_texts, "a\tb", "a\nb", "\u2028", "\u0000"];
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas(
            "x.json",
            "\"com.example.v1.Thing\":{\"properties\":{\"mode\":{\"type\":\"string\",\"enum\":["
                + string.Join(",", values.Select(Quote)) + "]}}}"));

        var type = run.Load().GetType("KubeSharp.Example.V1.ThingMode", throwOnError: true)!;
        var members = type.GetProperties(BindingFlags.Static | BindingFlags.Public).Select(member => member.GetValue(null)!.ToString());
        Assert.Equal(values.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_names_and_descriptions_stay_in_their_places()
    {
        string[] texts = [.. s_texts, "a\tb", "a\nclass Evil { }", "\u2028class Evil { }", "\u0085#error", "\r#error", "\u0000", "..", "."];
        var schemas = texts.Select((text, i) =>
            $"{Quote("com." + text + ".v1." + text)}:{{\"description\":{Quote(text)},"
            + $"\"properties\":{{\"p\":{{\"type\":\"string\",\"description\":{Quote(text)}}}}}}}");
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("x.json", string.Join(",", schemas)));

        var assembly = run.Load();
        Assert.DoesNotContain(assembly.GetTypes(), type => type.Name == "Evil");
        Assert.Equal(texts.Length, assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(SchemaObject))));
    }

    [Fact]
    public void Kinds_stay_in_their_literals()
    {
        string[] kinds = [.. s_texts.Where(text => text.Length > 0)];
        var schemas = kinds.Select((kind, i) =>
            $"\"com.example.v1.K{i}\":{{\"properties\":{{\"apiVersion\":{{}},\"kind\":{{}}}},"
            + $"\"x-kubernetes-group-version-kind\":[{{\"group\":{Quote(kind)},\"version\":\"v1\",\"kind\":{Quote(kind)}}}]}}");
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("x.json", string.Join(",", schemas)));

        var source = (IKindSource)run.Load().GetType("Company.SchemaKinds", throwOnError: true)!.GetProperty("Instance")!.GetValue(null)!;
        var printable = kinds.Where(kind => kind != "\U0001F600").ToList();
        Assert.All(printable, kind => Assert.Equal(kind, source.Find($"{kind}/v1", kind)?.Kind));
    }

    [Fact]
    public void Lone_surrogates_and_controls_are_reported_and_left_out()
    {
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas(
            "x.json", """
            "com.example.v1.Thing":{"description":"\ud800","properties":{"\ud800":{"type":"string"},"a\tb":{"type":"string"},
              "mode":{"type":"string","enum":["\udc00"]}}}
            """));

        Assert.Equal(["KUBE0007", "KUBE0007"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        run.Load();
    }

    [Fact]
    public void A_type_with_thousands_of_fields_compiles()
    {
        var properties = string.Join(",", Enumerable.Range(0, 4000).Select(i => $"\"p{i}\":{{\"type\":\"string\"}}"));
        var run = GeneratorRun.Of(SchemaFileText.OfSchemas("x.json", "\"com.example.v1.Thing\":{\"properties\":{" + properties + "}}"));

        Assert.Equal(3999, TypeOf(run.Load(), "KubeSharp.Example.V1.Thing").FindField("p3999")!.Index);
    }

    [Fact]
    public void Names_of_types_that_differ_in_case_or_clash_with_others_are_all_there()
    {
        string[] names =
        [
            "Thing", "thing", "THING", "Thing2", "SchemaObject", "GetField", "Equals", "Clone", "Table", "Create", "References", "Func",
            "String", "NextField",
        ];
        var schemas = names.Select(name => $"\"com.example.v1.{name}\":{{\"properties\":{{\"x\":{{\"type\":\"string\"}}}}}}");
        var run = GeneratorRun.Of(
            SchemaFileText.OfSchemas("a.json", string.Join(",", schemas)),
            SchemaFileText.OfSchemas("b.json", string.Join(",", schemas), ("KubeSharpNamespace", "kubesharp")));

        Assert.Equal(2 * names.Length, run.Load().GetTypes().Count(type => type.IsSubclassOf(typeof(SchemaObject))));
    }

    private static SchemaType TypeOf(Assembly assembly, string name) =>
        (SchemaType)typeof(SchemaType<>).MakeGenericType(assembly.GetType(name, throwOnError: true)!)
            .GetProperty("Instance")!.GetValue(null)!;

    private static string Quote(string text) => JsonText.AppendString(new(), text).ToString();
}

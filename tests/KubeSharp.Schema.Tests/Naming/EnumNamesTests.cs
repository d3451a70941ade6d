using System.Text.Json;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Naming;

public sealed class EnumNamesTests
{
    private const string OpenApi = "openapi/kubernetes-v1.36.openapi.json";

    [Theory]
    [InlineData("io.k8s.api.core.v1.Container", "imagePullPolicy", "core.v1", "PullPolicy")]
    [InlineData("io.k8s.api.discovery.v1.EndpointPort", "protocol", "core.v1", "Protocol")]
    [InlineData("io.k8s.api.admissionregistration.v1alpha1.MutatingAdmissionPolicySpec", "failurePolicy",
        "admissionregistration.v1alpha1", "FailurePolicyType")]
    [InlineData("io.k8s.api.admissionregistration.v1beta1.NamedRuleWithOperations", "operations",
        "admissionregistration.v1", "OperationType")]
    [InlineData("io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ValidationRule", "reason",
        "apiextensions.v1", "FieldValueErrorReason")]
    public void A_property_has_the_name_of_its_Go_type(string schema, string property, string package, string typeName)
    {
        Assert.True(EnumNames.TryFind(schema, property, out var name));
        Assert.Equal(new EnumName(package, typeName), name);
    }

    [Theory]
    [InlineData("io.k8s.api.core.v1.Container", "image")]
    [InlineData("io.k8s.api.core.v1.Container", "")]
    [InlineData("com.example.core.v1.Container", "imagePullPolicy")]
    [InlineData("core.v1.Container", "imagePullPolicy")]
    [InlineData("io.k8s.", "imagePullPolicy")]
    [InlineData("", "imagePullPolicy")]
    public void Anything_else_has_no_name(string schema, string property) =>
        Assert.False(EnumNames.TryFind(schema, property, out _));

    [SharedDataFact(OpenApi)]
    public void Every_enum_of_the_document_has_a_name_and_no_row_is_stale()
    {
        var uses = ReadEnumUses().Select(use => use.Use).ToList();

        Assert.Equal(uses.Order(StringComparer.Ordinal), EnumNames.All.Keys.Order(StringComparer.Ordinal));
        Assert.InRange(uses.Count, 100, 1000);
    }

    [SharedDataFact(OpenApi)]
    public void Every_enum_of_the_document_is_found_by_its_schema()
    {
        foreach (var (schema, property, use, _) in ReadEnumUses())
        {
            Assert.True(EnumNames.TryFind(schema, property, out var name), $"{schema}.{property}");
            Assert.Equal(EnumNames.All[use], name);
        }
    }

    [SharedDataFact(OpenApi)]
    public void All_uses_of_a_name_have_the_same_values()
    {
        var differing = ReadEnumUses()
            .GroupBy(use => EnumNames.All[use.Use])
            .Where(uses => uses.Select(use => use.Values).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(uses => uses.Key);

        Assert.Empty(differing);
    }

    [SharedDataFact(OpenApi)]
    public void No_name_is_the_name_of_an_object_type_of_its_package()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf(OpenApi)));
        var types = Schemas(document).Select(schema => LastSegments(schema.Name)).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("core.v1.Container", types);
        Assert.DoesNotContain(EnumNames.All.Values, name => types.Contains($"{name.Package}.{name.TypeName}"));
    }

    [Fact]
    public void The_table_is_ordered_by_package_and_name()
    {
        var names = EnumNameTable.Rows.Select(row => $"{row.Package} {row.TypeName}").ToList();

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
    }

    private static List<(string Schema, string Property, string Use, string Values)> ReadEnumUses()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf(OpenApi)));
        return
        [
            .. from schema in Schemas(document)
               where schema.Value.TryGetProperty("properties", out _)
               from property in schema.Value.GetProperty("properties").EnumerateObject()
               let values = EnumValues(property.Value)
               where values is not null
               select (schema.Name, property.Name, $"{LastSegments(schema.Name)}.{property.Name}", values),
        ];
    }

    private static JsonElement.ObjectEnumerator Schemas(JsonDocument document) =>
        document.RootElement.GetProperty("components").GetProperty("schemas").EnumerateObject();

    private static string LastSegments(string schema) => string.Join('.', schema.Split('.')[^3..]);

    /// <summary>The values of an enum, of the items of a list or of the values of a map; null for anything else.</summary>
    private static string? EnumValues(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out var values))
        {
            return string.Join('|', values.EnumerateArray().Select(value => value.GetString()).Order(StringComparer.Ordinal));
        }

        return schema.TryGetProperty("items", out var items) ? EnumValues(items)
            : schema.TryGetProperty("additionalProperties", out var item) && item.ValueKind == JsonValueKind.Object ? EnumValues(item)
            : schema.TryGetProperty("allOf", out var parts) ? parts.EnumerateArray().Select(EnumValues).OfType<string>().FirstOrDefault()
            : null;
    }
}

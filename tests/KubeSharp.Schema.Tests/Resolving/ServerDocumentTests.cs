using KubeSharp.Schema.Files;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Resolving;

/// <summary>What a cluster answers and the document of facts give the same types.</summary>
public sealed class ServerDocumentTests
{
    private const string Facts = "src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json";

    /// <summary>Types that a server states a kind for, because its own requests hold them; nobody writes them as a manifest.</summary>
    private static readonly string[] s_kindsOfRequests =
        ["io.k8s.apimachinery.pkg.apis.meta.v1.Status", "io.k8s.apimachinery.pkg.apis.meta.v1.DeleteOptions"];

    private static readonly Lazy<Dictionary<string, ObjectModel>> s_facts = new(() => TypesOf(Read(Repository.PathOf(Facts))));

    [SharedDataTheory("openapi/server")]
    [InlineData("openapi-v2.json")]
    [InlineData("openapi-v3.api__v1.json")]
    [InlineData("openapi-v3.apis__apps__v1.json")]
    [InlineData("openapi-v3.apis__batch__v1.json")]
    [InlineData("openapi-v3.apis__resource.k8s.io__v1.json")]
    public void A_document_of_a_server_gives_the_types_of_the_facts_document(string file)
    {
        var types = TypesOf(Read(SharedData.PathOf("openapi/server/" + file)));
        var shared = types.Keys.Where(s_facts.Value.ContainsKey).Except(s_kindsOfRequests, StringComparer.Ordinal).ToList();

        Assert.InRange(shared.Count, 50, 1000);
        Assert.All(shared, name => Assert.Equal(Comparable(s_facts.Value[name]), Comparable(types[name])));
    }

    [SharedDataFact("openapi/server")]
    public void The_whole_document_of_a_server_agrees_on_scopes_and_required_fields()
    {
        var types = TypesOf(Read(SharedData.PathOf("openapi/server/openapi-v2.json")));
        var shared = types.Values.Where(type => s_facts.Value.ContainsKey(type.SchemaName)).ToList();

        Assert.All(shared, type => Assert.Equal(Required(s_facts.Value[type.SchemaName]), Required(type)));
        Assert.All(
            shared.Where(type => type.Scope != ResourceScope.Unknown),
            type => Assert.Equal((type.SchemaName, s_facts.Value[type.SchemaName].Scope), (type.SchemaName, type.Scope)));
    }

    [SharedDataFact("openapi/server")]
    public void The_overlapping_documents_of_groups_are_one_model()
    {
        var documents = Directory.GetFiles(SharedData.PathOf("openapi/server"), "openapi-v3.*.json").Select(Read).ToList();

        var model = SchemaResolver.Resolve(documents);

        Assert.Equal(4, documents.Count);
        Assert.Empty(model.Diagnostics);
        Assert.Equal(
            documents.SelectMany(document => document.Definitions).Select(definition => definition.Name).Distinct(StringComparer.Ordinal)
                .Count(name => WellKnownTypes.Find(name) is null),
            model.Units.Sum(unit => unit.Objects.Count));
    }

    [Fact]
    public void The_order_of_files_and_the_culture_change_nothing()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var document = Read(Repository.PathOf(Facts));
        var other = SchemaTestDocument.Read(
            SchemaTestDocument.Of(SchemaTestDocument.Texts("com.example.v1.Item", "title", "_i", "-I")), path: "other.json");
        try
        {
            var expected = SchemaResolver.Resolve([document, other]);
            Thread.CurrentThread.CurrentCulture = new("tr-TR");
            var actual = SchemaResolver.Resolve([other, document]);
            Assert.Equal(expected, actual);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_property_of_the_facts_document_is_a_field()
    {
        var document = Read(Repository.PathOf(Facts));
        var types = s_facts.Value;

        Assert.Empty(document.Diagnostics);
        foreach (var definition in document.Definitions.Where(definition => WellKnownTypes.Find(definition.Name) is null))
        {
            var type = types[definition.Name];
            var given = type.Kind is null ? Array.Empty<string>() : ["apiVersion", "kind"];
            Assert.Equal(
                definition.Schema.Properties.Select(property => property.Name).Except(given).Order(StringComparer.Ordinal),
                type.Fields.Select(field => field.WireName).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Required(ObjectModel type) =>
        type.Fields.Where(field => field.IsRequired).Select(field => $"{type.SchemaName}.{field.WireName}");

    private static SchemaDocument Read(string path) => SchemaTestDocument.Read(File.ReadAllText(path), path: path);

    private static Dictionary<string, ObjectModel> TypesOf(SchemaDocument document)
    {
        var model = SchemaResolver.Resolve([document]);
        Assert.Empty(model.Diagnostics);
        return model.Units.SelectMany(unit => unit.Objects).ToDictionary(type => type.SchemaName, StringComparer.Ordinal);
    }

    /// <summary>
    /// Leaves out what only one side knows: prose, life cycle and the scope of lists, and, since a document of one group sees only a part
    /// of the uses of a type, by which keys it is listed and whether it occurs outside of a status.
    /// </summary>
    private static ObjectModel Comparable(ObjectModel type) => type with
    {
        Description = null,
        Lifecycle = Lifecycle.Unknown,
        Scope = ResourceScope.Unknown,
        ItemKeys = default,
        Fields = type.Fields.Select(field => field with
        {
            Description = null,
            Lifecycle = Lifecycle.Unknown,
            Options = field.Options & ~FieldOptions.Required,
        }).ToEquatableArray(),
    };
}

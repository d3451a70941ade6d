using System.Diagnostics;
using System.Text;
using KubeSharp.Schema.Fixups;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Schema.Documentation;

public sealed class KubernetesClientDocumentationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("P:k8s.Models.V1Container.Image", "io.k8s.api.core.v1.Container", "image")]
    [InlineData("P:k8s.Models.V1ServiceSpec.ClusterIPs", "io.k8s.api.core.v1.ServiceSpec", "clusterIPs")]
    [InlineData("P:k8s.Models.V1ObjectMeta.NamespaceProperty", "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "namespace")]
    [InlineData("P:k8s.Models.V1DeviceAttribute.BoolValue", "io.k8s.api.resource.v1.DeviceAttribute", "bool")]
    [InlineData("P:k8s.Models.Rbacv1Subject.Name", "io.k8s.api.rbac.v1.Subject", "name")]
    [InlineData("P:k8s.Models.V1JSONSchemaProps.RefProperty",
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "$ref")]
    [InlineData("P:k8s.Models.V1JSONSchemaProps.XKubernetesMapType",
        "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps", "x-kubernetes-map-type")]
    public void A_property_is_found_under_the_clients_name_for_it(string member, string schema, string property) =>
        Assert.Equal("It.", KubernetesClientDocumentation.Parse(Member(member, "It.")).FindProperty(schema, property));

    [Fact]
    public void A_type_is_found_under_its_version_or_its_group_and_version()
    {
        var index = KubernetesClientDocumentation.Parse(
            Member("T:k8s.Models.V1Container", "A container.") + Member("T:k8s.Models.Corev1Event", "An event."));

        Assert.Equal("A container.", index.FindType("io.k8s.api.core.v1.Container"));
        Assert.Equal("An event.", index.FindType("io.k8s.api.core.v1.Event"));
        Assert.Null(index.FindType("io.k8s.api.events.v1.Event"));
    }

    [Fact]
    public void What_a_version_lacks_is_borrowed_from_the_next_newer_one_and_else_from_an_older_one()
    {
        var index = KubernetesClientDocumentation.Parse(
            Member("P:k8s.Models.V1alpha1Thing.Old", "alpha 1")
            + Member("P:k8s.Models.V1beta1Thing.Own", "own")
            + Member("P:k8s.Models.V1beta2Thing.Own", "beta 2")
            + Member("P:k8s.Models.V1beta2Thing.Next", "beta 2")
            + Member("P:k8s.Models.V1Thing.Next", "stable"));

        Assert.Equal("own", index.FindProperty("io.k8s.api.apps.v1beta1.Thing", "own"));
        Assert.Equal("beta 2", index.FindProperty("io.k8s.api.apps.v1beta1.Thing", "next"));
        Assert.Equal("alpha 1", index.FindProperty("io.k8s.api.apps.v1beta1.Thing", "old"));
        Assert.Null(index.FindProperty("io.k8s.api.apps.v1beta1.Thing", "other"));
    }

    [Fact]
    public void A_custom_resource_is_never_described_in_the_words_of_Kubernetes()
    {
        var index = KubernetesClientDocumentation.Parse(Member("T:k8s.Models.V1Gateway", "Theirs."));

        Assert.Null(index.FindType("io.k8s.networking.gateway.v1.Gateway"));
        Assert.Null(index.FindType("com.example.v1.Gateway"));
        Assert.Null(index.FindType("Gateway"));
        Assert.Null(index.FindProperty("io.k8s.api.core.v1.Gateway", ""));
    }

    [Fact]
    public void Other_members_are_passed_over_and_empty_summaries_are_none()
    {
        var index = KubernetesClientDocumentation.Parse(
            Member("M:k8s.Models.V1Container.Validate", "A method.")
            + Member("T:k8s.Kubernetes", "The client.")
            + "<member name=\"T:k8s.Models.V1Pod\"><inheritdoc/></member>"
            + Member("T:k8s.Models.V1Node", " \r\n "));

        Assert.Equal(1, index.Count);
        Assert.Null(index.FindType("io.k8s.api.core.v1.Pod"));
        Assert.Null(index.FindType("io.k8s.api.core.v1.Node"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no XML")]
    [InlineData("<member name=\"")]
    [InlineData("<member name=\"T:k8s.Models.V1Pod")]
    [InlineData("<member name=\"T:k8s.Models.V1Pod\">")]
    [InlineData("<member name=\"T:k8s.Models.V1Pod\"><summary>")]
    [InlineData("<member name=\"T:k8s.Models.V1Pod\"><summary>cut off")]
    [InlineData("<member name=\"T:k8s.Models.V1Pod\"><summary>cut off</summ<member name=\"T:k8s.Models.V1Node\"><summary></summary>")]
    [InlineData("<member name=\"T:k8s.Models.\"><summary>nameless</summary>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><member name=\"T:k8s.Models.V1Pod\"/>")]
    public void What_is_cut_off_or_no_documentation_has_no_descriptions(string xml) =>
        Assert.Null(KubernetesClientDocumentation.Parse(xml).FindType("io.k8s.api.core.v1.Pod"));

    [Fact]
    public void A_file_of_a_million_unfinished_members_is_read_in_one_pass()
    {
        // A scan that searched each summary's end to the end of the file would take hours.
        var members = new StringBuilder().Insert(0, "<member name=\"T:k8s.Models.V1Pod\"><summary>", 1_000_000).ToString();
        var tags = Member("T:k8s.Models.V1Pod", new string('<', 2_000_000) + new string('&', 2_000_000));

        Assert.Equal(0, KubernetesClientDocumentation.Parse(members).Count);
        Assert.Equal(4_000_000, KubernetesClientDocumentation.Parse(tags).FindType("io.k8s.api.core.v1.Pod")!.Length);
    }

    [KubernetesClientFact(KubernetesDocument.OpenApi, KubernetesDocument.Lifecycle)]
    public void At_least_98_percent_of_the_properties_of_the_kinds_that_people_write_have_a_description()
    {
        var document = KubernetesDocument.Load();
        var xml = File.ReadAllText(KubernetesClientPackage.DocumentationFile);
        var watch = Stopwatch.StartNew();
        var index = KubernetesClientDocumentation.Parse(xml);
        watch.Stop();
        var kinds = KubernetesDocument.LoadAuthoredKinds()
            .Select(kind => kind.Schema)
            .Where(document.Exists)
            .ToHashSet(StringComparer.Ordinal);
        var schemas = Reachable(document, kinds);
        var properties =
            (from schema in schemas
             from property in document.Properties(schema)
             where !(kinds.Contains(schema) && property.Name is "apiVersion" or "kind")
             select (schema, property.Name)).ToList();

        var missing = properties.Where(property => index.FindProperty(property.schema, property.Name) is null).ToList();

        var share = 1 - ((double)missing.Count / properties.Count);
        output.WriteLine(FormattableString.Invariant(
            $"{properties.Count - missing.Count} of {properties.Count} properties of {schemas.Count} types are described: {share:P2}, ")
            + $"{UndescribedProperties.Descriptions.Count} of them in our own words");
        output.WriteLine(FormattableString.Invariant(
            $"{schemas.Count(schema => index.FindType(schema) is not null)} of {schemas.Count} types are described"));
        output.WriteLine(FormattableString.Invariant(
            $"{index.Count} descriptions read from {xml.Length / 1e6:F1} million characters in {watch.ElapsedMilliseconds} ms"));
        output.WriteLine("missing: " + string.Join(", ", missing.Select(property => $"{property.schema}.{property.Name}")));
        Assert.True(share >= 0.98, FormattableString.Invariant($"{share:P2} of the properties are described"));
        Assert.InRange(properties.Count, 2000, 10_000);
    }

    [SharedDataFact(KubernetesDocument.OpenApi)]
    public void Our_own_words_stand_only_where_Kubernetes_has_none()
    {
        var document = KubernetesDocument.Load();
        var described =
            from schema in document.Schemas
            from property in document.Properties(schema)
            where property.Schema.TryGetProperty("description", out _)
            select string.Join('.', schema.Split('.')[^3..]) + "." + property.Name;
        var all =
            from schema in document.Schemas
            from property in document.Properties(schema)
            select string.Join('.', schema.Split('.')[^3..]) + "." + property.Name;

        Assert.Empty(UndescribedProperties.Descriptions.Keys.Intersect(described));
        Assert.Empty(UndescribedProperties.Descriptions.Keys.Except(all));
    }

    [KubernetesClientFact(KubernetesDocument.OpenApi)]
    public void The_descriptions_of_the_package_are_clean_text()
    {
        var document = KubernetesDocument.Load();
        var index = KubernetesClientDocumentation.Parse(File.ReadAllText(KubernetesClientPackage.DocumentationFile));
        var texts =
            (from schema in document.Schemas
             from text in document.Properties(schema)
                 .Select(property => index.FindProperty(schema, property.Name))
                 .Append(index.FindType(schema))
             where text is not null
             select text).ToList();

        Assert.DoesNotContain(texts, text => text.Contains("&quot;", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("&apos;", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("<see", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Any(character => char.IsControl(character) && character != '\n'));
        Assert.DoesNotContain(texts, text => text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
        Assert.StartsWith(
            "Image pull policy.",
            index.FindProperty("io.k8s.api.core.v1.Container", "imagePullPolicy"),
            StringComparison.Ordinal);
    }

    private static string Member(string name, string summary) =>
        $"        <member name=\"{name}\">\r\n            <summary>\r\n            {summary}\r\n"
        + "            </summary>\r\n        </member>\r\n";

    private static HashSet<string> Reachable(KubernetesDocument document, IEnumerable<string> kinds)
    {
        var reached = new HashSet<string>(kinds, StringComparer.Ordinal);
        var pending = new Stack<string>(reached);
        while (pending.TryPop(out var schema))
        {
            foreach (var (_, target) in document.References(schema))
            {
                if (reached.Add(target))
                {
                    pending.Push(target);
                }
            }
        }

        return reached;
    }
}

using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Fixups;

public sealed class StatusSchemasTests
{
    [Fact]
    public void A_schema_that_only_a_status_reaches_is_found_and_one_that_a_spec_reaches_too_is_not()
    {
        var found = Find(
            ["Kind"],
            ("Kind", "spec", "Spec"),
            ("Kind", "status", "Status"),
            ("Status", "conditions", "Condition"),
            ("Status", "selector", "Selector"),
            ("Spec", "selector", "Selector"),
            ("Condition", "cause", "Condition"));

        Assert.Equal(["Condition", "Status"], found);
    }

    [Fact]
    public void A_property_called_status_of_what_is_no_kind_is_an_ordinary_one() =>
        Assert.Empty(Find(["Kind"], ("Kind", "spec", "Spec"), ("Spec", "status", "Thing")));

    [Fact]
    public void A_kind_within_a_status_or_a_list_stays_a_kind() =>
        Assert.Equal(
            ["Status"],
            Find(["List", "Kind"], ("List", "items", "Kind"), ("Kind", "status", "Status"), ("Status", "last", "Kind")));

    [SharedDataFact(KubernetesDocument.OpenApi)]
    public void Conditions_are_status_and_what_an_author_writes_is_not()
    {
        var found = KubernetesDocument.Load().StatusOnly;

        Assert.Contains("io.k8s.api.core.v1.ContainerStatus", found);
        Assert.Contains("io.k8s.api.core.v1.NodeCondition", found);
        Assert.DoesNotContain("io.k8s.api.core.v1.Taint", found);
        Assert.DoesNotContain("io.k8s.api.core.v1.ResourceRequirements", found);
        Assert.DoesNotContain("io.k8s.api.core.v1.Pod", found);
    }

    private static IEnumerable<string> Find(string[] kinds, params (string Schema, string Property, string Target)[] references) =>
        StatusSchemas.Find(kinds, schema => references.Where(one => one.Schema == schema).Select(one => (one.Property, one.Target)))
            .Order(StringComparer.Ordinal);
}

using System.Text.Json;
using KubeSharp.Tests;
using Xunit;
using Xunit.Abstractions;

namespace KubeSharp.Schema.Fixups;

public sealed class SchemaFixupsTests(ITestOutputHelper output)
{
    private static readonly string[] s_kindsWithoutNameOfTheirOwn =
    [
        "ComponentStatus", "Eviction", "ImageReview", "LimitRange", "LocalSubjectAccessReview", "SelfSubjectAccessReview",
        "SelfSubjectReview", "SelfSubjectRulesReview", "SubjectAccessReview", "TokenReview",
    ];

    [Fact]
    public void Every_fixup_says_why_and_on_whose_word_and_is_there_once()
    {
        Assert.All(SchemaFixups.All, fixup => Assert.NotEmpty(fixup.Reason));
        Assert.All(SchemaFixups.All, fixup => Assert.NotEmpty(fixup.Source));
        Assert.Equal(SchemaFixups.All.Count, SchemaFixups.All.Select(fixup => (fixup.Schema, fixup.Property)).Distinct().Count());
    }

    [Fact]
    public void A_fixup_of_a_property_that_is_gone_is_reported()
    {
        var gone = SchemaFixups.All[0];

        var unapplied = SchemaFixups.Unapplied((schema, property) => (schema, property) != (gone.Schema, gone.Property), NeedsEveryFixup);

        Assert.Equal([gone], unapplied);
    }

    [Fact]
    public void A_fixup_of_a_property_that_the_document_has_corrected_is_reported()
    {
        var added = SchemaFixups.All.First(fixup => fixup.Kind == FixupKind.Required);
        var waived = SchemaFixups.All.First(fixup => fixup.Kind == FixupKind.NotRequired);

        var unapplied = SchemaFixups.Unapplied(
            (_, _) => true,
            (schema, property) => NeedsEveryFixup(schema, property) ^ (Is(added, schema, property) || Is(waived, schema, property)));

        Assert.Equal([added, waived], unapplied);
    }

    [SharedDataFact(KubernetesDocument.OpenApi)]
    public void Every_fixup_applies_to_the_document()
    {
        var document = KubernetesDocument.Load();

        Assert.Empty(SchemaFixups.Unapplied(document.PropertyExists, document.IsRequired));
    }

    [SharedDataFact(KubernetesDocument.OpenApi, ApiServerVerdicts.Path)]
    public void No_manifest_that_the_server_accepts_lacks_a_required_property()
    {
        var document = KubernetesDocument.Load();
        var required = document.Schemas.ToDictionary(
            schema => schema,
            schema => FinallyRequired(document, schema).ToList(),
            StringComparer.Ordinal);
        var lacking = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var manifest in ApiServerVerdicts.Accepted())
        {
            document.Visit(manifest, (schema, value) =>
            {
                seen.Add(schema);
                foreach (var property in required[schema].Where(property => IsAbsent(value, property)))
                {
                    lacking[$"{schema}.{property}"] = lacking.GetValueOrDefault($"{schema}.{property}") + 1;
                }
            });
        }

        output.WriteLine(
            $"{seen.Count} types with {seen.Sum(schema => required[schema].Count)} required properties occur in accepted manifests; "
            + $"the document has {required.Values.Sum(properties => properties.Count)} in all");
        Assert.Empty(lacking);
        Assert.InRange(seen.Count, 100, 1000);
    }

    [SharedDataFact(KubernetesDocument.OpenApi, ApiServerVerdicts.Path)]
    public void The_server_accepts_manifests_without_the_properties_that_are_waived()
    {
        // A type is validated alike in all versions, so the verdict on one of them holds for its siblings.
        var document = KubernetesDocument.Load();
        var waived = SchemaFixups.All
            .Where(fixup => fixup.Kind == FixupKind.NotRequired)
            .ToLookup(fixup => WithoutVersion(fixup.Schema), fixup => fixup.Property, StringComparer.Ordinal);
        var unproved = SchemaFixups.All
            .Where(fixup => fixup.Kind == FixupKind.NotRequired)
            .Select(fixup => $"{WithoutVersion(fixup.Schema)}.{fixup.Property}")
            .ToHashSet(StringComparer.Ordinal);

        foreach (var manifest in ApiServerVerdicts.Accepted())
        {
            document.Visit(manifest, (schema, value) =>
            {
                var type = WithoutVersion(schema);
                unproved.ExceptWith(waived[type].Where(property => IsAbsent(value, property)).Select(property => $"{type}.{property}"));
            });
        }

        Assert.NotEmpty(waived);
        Assert.Empty(unproved);
    }

    [SharedDataFact(KubernetesDocument.OpenApi, KubernetesDocument.Lifecycle)]
    public void Every_kind_that_the_author_must_name_requires_its_metadata()
    {
        var document = KubernetesDocument.Load();
        var named = KubernetesDocument.LoadAuthoredKinds()
            .Where(kind => document.Exists(kind.Schema) && !s_kindsWithoutNameOfTheirOwn.Contains(kind.Kind))
            .Select(kind => kind.Schema)
            .ToList();

        Assert.DoesNotContain(named, schema => !FinallyRequired(document, schema).Contains("metadata"));
        Assert.Contains("io.k8s.api.core.v1.ConfigMap", named);
    }

    private static bool NeedsEveryFixup(string schema, string property) =>
        SchemaFixups.All.Any(fixup => (fixup.Schema, fixup.Property, fixup.Kind) == (schema, property, FixupKind.NotRequired));

    private static bool Is(SchemaFixup fixup, string schema, string property) =>
        (fixup.Schema, fixup.Property) == (schema, property);

    private static IEnumerable<string> FinallyRequired(KubernetesDocument document, string schema)
    {
        var fixups = SchemaFixups.All.Where(fixup => fixup.Schema == schema).ToDictionary(fixup => fixup.Property, fixup => fixup.Kind);
        return document.Properties(schema)
            .Select(property => property.Name)
            .Where(name => fixups.TryGetValue(name, out var kind) ? kind == FixupKind.Required : document.IsRequired(schema, name));
    }

    private static bool IsAbsent(JsonElement value, string property) =>
        !value.TryGetProperty(property, out var found) || found.ValueKind == JsonValueKind.Null;

    private static string WithoutVersion(string schema)
    {
        var segments = schema.Split('.');
        return string.Join('.', segments[..^2]) + "." + segments[^1];
    }
}

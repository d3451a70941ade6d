namespace KubeSharp.Schema.Diagnostics;

/// <summary>All that can be wrong with schemas: the ids KUBE0xxx.</summary>
internal static class SchemaRules
{
    public static SchemaRule Syntax { get; } = new(
        "KUBE0001",
        "The schema file is no valid JSON or YAML",
        "Fetch the file again: an OpenAPI document with 'kubectl get --raw /openapi/v2', a definition with 'kubectl get crd NAME -o yaml'.",
        SchemaSeverity.Error);

    public static SchemaRule Limit { get; } = new(
        "KUBE0002",
        "The schema file exceeds a limit",
        "Split the document, for example by taking the OpenAPI v3 documents of single groups.",
        SchemaSeverity.Error);

    public static SchemaRule NoSchemas { get; } = new(
        "KUBE0003",
        "The file holds no schemas",
        "Leave the file out of the KubeSchema items, or put CustomResourceDefinitions or an OpenAPI document into it.",
        SchemaSeverity.Error);

    public static SchemaRule Malformed { get; } = new(
        "KUBE0004",
        "A keyword of a schema holds something of another type",
        "Correct the schema; the keyword was left out of account.",
        SchemaSeverity.Error);

    public static SchemaRule UnknownReference { get; } = new(
        "KUBE0005",
        "A reference leads nowhere",
        "Add the document that holds the schema; until then the field takes any value.",
        SchemaSeverity.Warning);

    public static SchemaRule Conflict { get; } = new(
        "KUBE0006",
        "Two files define the same schema differently",
        "Take both files from the same version of the same cluster, or give them different namespaces.",
        SchemaSeverity.Error);

    public static SchemaRule UnusableName { get; } = new(
        "KUBE0007",
        "A name cannot become a C# name",
        "Values of such a field can be given in UnknownFields.",
        SchemaSeverity.Warning);

    public static SchemaRule Option { get; } = new(
        "KUBE0008",
        "An option of a schema file is wrong",
        "Correct the metadata of the item in the project file.",
        SchemaSeverity.Error);

    public static SchemaRule UnknownKind { get; } = new(
        "KUBE0009",
        "A kind that is asked for is in no schema of the files",
        "Write kinds as 'Deployment' or 'apps/v1/Deployment'; case matters.",
        SchemaSeverity.Warning);

    public static SchemaRule Documentation { get; } = new(
        "KUBE0010",
        "The documentation file cannot be read",
        "Types are generated without its text; check the path and the version of the package that brings the file.",
        SchemaSeverity.Warning);

    public static SchemaRule StaleFixup { get; } = new(
        "KUBE0011",
        "A correction of the schema no longer applies",
        "Remove the correction, or mend what it names.",
        SchemaSeverity.Error);

    public static SchemaRule FreeForm { get; } = new(
        "KUBE0012",
        "A custom resource has no schema",
        "Many projects publish a full definition beside a minimal one; take the full one to have its fields typed.",
        SchemaSeverity.Information);

    public static SchemaRule Template { get; } = new(
        "KUBE0013",
        "The schema file is a Helm template",
        "Render the chart with 'helm template' and use what it prints, or fetch the definition from the cluster.",
        SchemaSeverity.Error);

    public static SchemaRule Shipped { get; } = new(
        "KUBE0014",
        "A package that the project references has the kind already",
        "The project's own type holds; give the types of its file a Namespace of their own to have both.",
        SchemaSeverity.Information);

    public static SchemaRule NothingServed { get; } = new(
        "KUBE0015",
        "A custom resource has no version that a server serves",
        "Take the definition from a release of its project that serves a version, or ask for a version by the metadata Versions.",
        SchemaSeverity.Warning);

    public static SchemaRule SameShortName { get; } = new(
        "KUBE0016",
        "Two groups have the same short name",
        "Give the item of one of the files a Namespace of its own, or use the longer namespaces that the message names.",
        SchemaSeverity.Information);

    /// <summary>All rules, in the order of their ids.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        Syntax, Limit, NoSchemas, Malformed, UnknownReference, Conflict, UnusableName, Option, UnknownKind, Documentation, StaleFixup,
        FreeForm, Template, Shipped, NothingServed, SameShortName,
    ];
}

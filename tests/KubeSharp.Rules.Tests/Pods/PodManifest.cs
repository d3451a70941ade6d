namespace KubeSharp.Rules.Tests.Pods;

/// <summary>Pods with one container, as a line of YAML.</summary>
internal static class PodManifest
{
    /// <summary>A pod whose specification has more fields.</summary>
    public static IReadOnlyList<string> Spec(string fields) => Check("name: pod", "name: main, image: example", fields);

    /// <summary>A pod whose container has more fields.</summary>
    public static IReadOnlyList<string> Container(string fields, string spec = "") => Check("name: pod", $"name: main, image: example, {fields}", spec);

    /// <summary>A pod with a volume.</summary>
    public static IReadOnlyList<string> Volume(string source) => Spec($"volumes: [{{name: data, {source}}}]");

    /// <summary>A pod with other metadata.</summary>
    public static IReadOnlyList<string> Metadata(string metadata, string spec = "") => Check(metadata, "name: main, image: example", spec);

    /// <summary>The template of a workload.</summary>
    public static IReadOnlyList<string> Template(string metadata, string spec) => Manifest.Check(
        $"{{apiVersion: v1, kind: PodTemplate, metadata: {{name: template}}, template: {{metadata: {{{metadata}}}, "
        + $"spec: {{containers: [{{name: main, image: example}}]{Comma(spec)}}}}}}}");

    private static IReadOnlyList<string> Check(string metadata, string container, string spec) => Manifest.Check(
        $"{{apiVersion: v1, kind: Pod, metadata: {{{metadata}}}, spec: {{containers: [{{{container}}}]{Comma(spec)}}}}}");

    private static string Comma(string fields) => fields.Length == 0 ? "" : ", " + fields;
}

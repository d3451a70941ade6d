namespace KubeSharp.Generators.CustomResources;

/// <summary>Writes CustomResourceDefinitions.</summary>
internal static class CustomResourceText
{
    /// <summary>A definition of one version, from the schema of its kind in YAML, indented by any number of blanks.</summary>
    public static string Of(string group, string kind, string schema, string version = "v1", string more = "served: true, storage: true") =>
        $$$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: {{{kind.ToLowerInvariant()}}}s.{{{group}}}
        spec:
          group: {{{group}}}
          names: { kind: {{{kind}}}, plural: {{{kind.ToLowerInvariant()}}}s }
          scope: Namespaced
          versions:
          - { name: {{{version}}}, {{{more}}}, schema: { openAPIV3Schema: {{{Indent(schema)}}} } }

        """;

    /// <summary>The file of a definition.</summary>
    public static SchemaFileText File(string path, string text, params (string Name, string Value)[] metadata) =>
        SchemaFileText.Schema(path, text, metadata);

    private static string Indent(string text) => text.Trim().ReplaceLineEndings("\n").Replace("\n", "\n      ", StringComparison.Ordinal);
}

using KubeSharp.Checking;
using Xunit;

namespace KubeSharp.Tests.Environments;

/// <summary>Checks apps that are written as YAML, and has the objects that most of them need.</summary>
internal static class AppYaml
{
    /// <summary>A Deployment 'web' with the label app=web and the port http.</summary>
    public const string Web = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web}
        spec:
          selector: {matchLabels: {app: web}}
          template:
            metadata: {labels: {app: web, tier: front}}
            spec:
              containers:
              - name: web
                image: nginx
                ports: [{name: http, containerPort: 8080}]
        ---

        """;

    /// <summary>A Service 'web' with the port http, 80.</summary>
    public const string WebService = """
        apiVersion: v1
        kind: Service
        metadata: {name: web, labels: {app: web}}
        spec:
          selector: {app: web}
          ports: [{name: http, port: 80, targetPort: http}]
        ---

        """;

    /// <summary>A pod of one container and these further fields of its specification.</summary>
    public static string Pod(string fields, string container = "", string name = "web") => $$"""
        apiVersion: v1
        kind: Pod
        metadata: {name: {{name}}}
        spec:
          {{fields}}
          containers:
          - name: web
            image: nginx
            {{container}}
        ---

        """;

    /// <summary>The ids and paths of what is found in an app of one stack.</summary>
    public static string[] Find(string yaml, string? space = null) => Find(StackOf(yaml, space));

    /// <summary>The ids and paths of what is found in an app.</summary>
    public static string[] Find(params Stack[] stacks) => [.. Check(stacks).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}")];

    /// <summary>The one message that an app gets.</summary>
    public static string Message(string yaml, string? space = null) => Assert.Single(Check(StackOf(yaml, space))).Message;

    /// <summary>The same objects in a namespace.</summary>
    public static string In(string space, string yaml) => yaml.Replace("metadata: {", $"metadata: {{namespace: {space}, ", StringComparison.Ordinal);

    public static IReadOnlyList<Diagnostic> Check(params Stack[] stacks)
    {
        List<Diagnostic> diagnostics = [];
        EnvironmentCheck.Check(stacks, diagnostics);
        return diagnostics;
    }

    public static Stack StackOf(string yaml, string? space = null, string name = "app")
    {
        var stack = new Stack(name, space);
        stack.AddRange(Manifest.ReadAll(yaml), "App.cs", 7);
        return stack;
    }
}

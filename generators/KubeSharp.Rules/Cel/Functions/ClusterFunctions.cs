namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Functions whose results only a cluster knows, and those of images, which are only checked.</summary>
internal static class ClusterFunctions
{
    public static void AddTo(CelFunctionTable table) => table.AddUnknown(
        "authorizer.path(string): pathCheck",
        "authorizer.group(string): groupCheck",
        "authorizer.serviceAccount(string, string): authorizer",
        "pathCheck.check(string): decision",
        "groupCheck.resource(string): resourceCheck",
        "resourceCheck.subresource(string): resourceCheck",
        "resourceCheck.namespace(string): resourceCheck",
        "resourceCheck.name(string): resourceCheck",
        "resourceCheck.fieldSelector(string): resourceCheck",
        "resourceCheck.labelSelector(string): resourceCheck",
        "resourceCheck.check(string): decision",
        "decision.errored(): bool",
        "decision.error(): string",
        "decision.allowed(): bool",
        "decision.reason(): string",
        "image(string): image",
        "isImage(string): bool",
        "image.containsDigest(): bool",
        "image.registry(): string",
        "image.repository(): string",
        "image.identifier(): string",
        "image.tag(): string",
        "image.digest(): string",
        "jsonpatch/escapeKey(string): string");
}

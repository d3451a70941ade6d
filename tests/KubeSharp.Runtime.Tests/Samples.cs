using KubeSharp.Tests.Kinds;

namespace KubeSharp.Tests;

/// <summary>Small objects for tests.</summary>
internal static class Samples
{
    public static PartialMarker PartialMark => Authoring.Partial;

    public static ConfigMap Config(string name, string? space = null) => new() { Metadata = new(name) { Namespace = space } };

    public static UntypedObject Untyped(string apiVersion, string kind, string name, string? space = null)
    {
        KMap<KValue> metadata = new() { ["name"] = name };
        metadata = space is null ? metadata : metadata.With("namespace", space);
        return new(new() { ["apiVersion"] = apiVersion, ["kind"] = kind, ["metadata"] = metadata });
    }
}

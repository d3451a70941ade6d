namespace KubeSharp.Tests.Patching;

/// <summary>An object, what our patch makes of it, and the same patch as JSON.</summary>
internal sealed record PatchCase(KubernetesObject Original, KubernetesObject Patched, string Json)
{
    public static PatchCase Of<T>(T original, T patch, string json)
        where T : KubernetesObject => new(original, original.Patch(patch), json);
}

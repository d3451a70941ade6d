using KubeSharp.Tests.Oracles;

namespace KubeSharp.Tests.Patching;

/// <summary><c>kubectl patch --local</c>: Kubernetes' own strategic merge, without a cluster.</summary>
internal static class KubectlPatch
{
    /// <summary>The JSON of an object after a patch; kubectl writes it through Kubernetes' own types.</summary>
    public static string Apply(KubernetesObject original, string patch)
    {
        string[] arguments = ["patch", "--local", "--type", "strategic", "--output", "json", "--filename", "-", "--patch", patch];
        var (output, error, exitCode) = OracleProcess.Run(OracleProcess.Find("kubectl")!, arguments, original.ToJson());
        return exitCode == 0 ? output : throw new InvalidOperationException(error);
    }
}

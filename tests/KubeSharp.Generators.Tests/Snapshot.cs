using System.Runtime.CompilerServices;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Generators;

/// <summary>Compares generated code with a verified file beside the tests; on a difference writes what was received next to it.</summary>
internal static class Snapshot
{
    public static void Match(string actual, [CallerMemberName] string test = "")
    {
        var verified = Repository.PathOf($"tests/KubeSharp.Generators.Tests/Snapshots/{test}.verified.cs.txt");
        var received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"Generated code differs from {verified}; what was generated is in {received}.");
    }
}

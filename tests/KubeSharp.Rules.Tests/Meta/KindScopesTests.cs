using KubeSharp.Rules.Server;
using KubeSharp.Rules.Server.Meta;
using Xunit;

namespace KubeSharp.Rules.Tests.Meta;

public sealed class KindScopesTests
{
    /// <summary>They have a namespace, and the API server answers them without looking at it.</summary>
    private static readonly string[] s_unchecked = ["Binding", "LocalSubjectAccessReview", "TokenRequest"];

    [Fact]
    public void The_kinds_without_a_namespace_are_those_that_Kubernetes_says_are_of_the_whole_cluster()
    {
        var rules = KubernetesKinds.Instance.Kinds
            .Select(kind => (
                Rule: ServerRules.Find(kind.ApiVersion, kind.Kind), Type: KubernetesKinds.Instance.Find(kind.ApiVersion, kind.Kind)!))
            .Where(kind => kind.Rule is not null)
            .ToList();

        Assert.True(rules.Count > 70);
        Assert.All(rules, kind => Assert.True(
            KindScopes.HasNamespace(kind.Rule!) == (kind.Type.IsNamespaced && !s_unchecked.Contains(kind.Type.Kind)),
            $"{kind.Type.ApiVersion} {kind.Type.Kind}"));
    }
}

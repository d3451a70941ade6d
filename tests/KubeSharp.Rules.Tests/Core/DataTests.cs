using Xunit;

namespace KubeSharp.Rules.Tests.Core;

public sealed class DataTests
{
    [Theory]
    [InlineData("type: kubernetes.io/tls, data: { tls.crt: YQ==, tls.key: YQ== }")]
    [InlineData("type: kubernetes.io/tls, stringData: { tls.crt: a }, data: { tls.key: }")]
    [InlineData("type: kubernetes.io/tls, data: { tls.crt: YQ== }", "KUBE1010 data[tls.key]")]
    [InlineData("type: kubernetes.io/basic-auth, stringData: { username: a }")]
    [InlineData("type: kubernetes.io/basic-auth", "KUBE1010 data.username")]
    [InlineData("type: kubernetes.io/ssh-auth, stringData: { ssh-privatekey: a }")]
    [InlineData("type: kubernetes.io/ssh-auth, stringData: { ssh-privatekey: '' }", "KUBE1010 data.ssh-privatekey")]
    [InlineData("type: kubernetes.io/dockerconfigjson", "KUBE1010 data[.dockerconfigjson]")]
    [InlineData("type: kubernetes.io/dockerconfigjson, stringData: { .dockerconfigjson: '{\"auths\": {\"a\": [1.5e3, true, null, \"\\u00e4\"]}}' }")]
    [InlineData("type: kubernetes.io/dockerconfigjson, stringData: { .dockerconfigjson: '{\"auths\": }' }", "KUBE1039 stringData[.dockerconfigjson]")]
    [InlineData("type: kubernetes.io/dockerconfigjson, data: { .dockerconfigjson: e30= }")]
    [InlineData("type: kubernetes.io/dockercfg, data: { .dockercfg: YQ== }", "KUBE1039 data[.dockercfg]")]
    [InlineData("type: kubernetes.io/service-account-token", "KUBE1010 metadata.annotations[kubernetes.io/service-account.name]")]
    [InlineData("type: example.com/mine")]
    [InlineData("stringData: { a/b: a }", "KUBE1039 stringData[a/b]")]
    [InlineData("data: { ..a: YQ== }", "KUBE1039 data[..a]")]
    public void A_secret_has_the_keys_of_its_type(string fields, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: Secret, metadata: {{ name: a }}, {fields} }}"));

    [Theory]
    [InlineData("data: { a: b }, binaryData: { c: YQ== }")]
    [InlineData("data: { a: b }, binaryData: { a: YQ== }", "KUBE1015 binaryData.a")]
    [InlineData("binaryData: { 'a b': YQ== }", "KUBE1039 binaryData[a b]")]
    public void A_key_of_a_config_map_is_in_one_place(string fields, string? finding = null) => Equal(
        finding,
        Manifest.Check($"{{ apiVersion: v1, kind: ConfigMap, metadata: {{ name: a }}, {fields} }}"));

    [Fact]
    public void A_config_map_holds_a_mebibyte()
    {
        var text = new string('a', 1024 * 1024);

        Assert.Empty(Manifest.Check($"{{ apiVersion: v1, kind: ConfigMap, metadata: {{ name: a }}, data: {{ a: {text} }} }}"));
        Assert.Equal(["KUBE1030 "], Manifest.Check($"{{ apiVersion: v1, kind: ConfigMap, metadata: {{ name: a }}, data: {{ a: {text}, b: c }} }}"));
    }

    private static void Equal(string? finding, IReadOnlyList<string> found) => Assert.Equal(finding is null ? [] : [finding], found);
}

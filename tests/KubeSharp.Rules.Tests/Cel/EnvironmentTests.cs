using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Types;
using Xunit;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>What expressions can use in each place of Kubernetes.</summary>
public sealed class EnvironmentTests
{
    private static readonly CelEnvironment s_policy = CelEnvironment.ForAdmissionPolicy(
        hasParams: true,
        variables: new Dictionary<string, CelType>(StringComparer.Ordinal) { ["foo"] = CelType.Integer });

    [Theory]
    [InlineData("object.spec.replicas <= 5")]
    [InlineData("object.spec.replicas <= params.maxReplicas")]
    [InlineData("request.operation == 'CREATE' && request.kind.group == 'apps' && !request.dryRun")]
    [InlineData("!('exempt' in namespaceObject.metadata.labels)")]
    [InlineData("object.metadata.namespace == request.namespace")]
    [InlineData("variables.foo > 1")]
    [InlineData("authorizer.group('').resource('pods').namespace('a').check('create').allowed()")]
    [InlineData("authorizer.requestResource.check('custom').allowed()")]
    [InlineData("oldObject == null || object.spec == oldObject.spec")]
    [InlineData("object.spec.containers.all(c, has(c.resources) && quantity(c.resources.limits.memory).isLessThan(quantity('1Gi')))")]
    [InlineData("object.metadata.?labels['a'].orValue('') == 'b'")]
    [InlineData("request.userInfo.groups.exists(g, g == 'admins')")]
    public void Expressions_of_policies_compile(string expression) => Assert.Empty(CelProgram.Compile(expression, s_policy).Problems);

    [Theory]
    [InlineData("self.spec == 1")]
    [InlineData("variables.bar > 1")]
    [InlineData("request.operations == 'CREATE'")]
    [InlineData("object.spec.replicas")]
    [InlineData("'text'")]
    [InlineData("1 + 1")]
    [InlineData("object.spec.replicas > ")]
    [InlineData("objct.spec.replicas > 1")]
    [InlineData("namespaceObject.labels.a == 'b'")]
    [InlineData("Object{spec: 1} == object")]
    public void Expressions_that_policies_cannot_have_do_not(string expression) => Assert.NotEmpty(CelProgram.Compile(expression, s_policy).Problems);

    [Fact]
    public void Parameters_need_a_kind() =>
        Assert.NotEmpty(CelProgram.Compile("params.a == 1", CelEnvironment.ForAdmissionPolicy(hasParams: false)).Problems);

    [Theory]
    [InlineData("request.resource.group != 'rbac.authorization.k8s.io'", true)]
    [InlineData("!('system:nodes' in request.userInfo.groups)", true)]
    [InlineData("params.a == 1", false)]
    [InlineData("variables.a == 1", false)]
    [InlineData("namespaceObject.metadata.name == 'a'", false)]
    public void Match_conditions_of_webhooks_know_less(string expression, bool isValid) =>
        Assert.Equal(isValid, CelProgram.Compile(expression, CelEnvironment.ForMatchCondition()).IsValid);

    [Theory]
    [InlineData("device.driver == 'gpu.example.com'", true)]
    [InlineData("device.attributes['gpu.example.com'].model == 'a100'", true)]
    [InlineData("device.capacity['gpu.example.com'].memory.compareTo(quantity('40Gi')) >= 0", true)]
    [InlineData("cel.bind(dra, device.attributes['dra.example.com'], dra.oneBool && dra.anotherBool)", true)]
    [InlineData("device.attributes['a'].version.isGreaterThan(semver('1.0.0'))", true)]
    [InlineData("device.name == 'a'", false)]
    [InlineData("device.driver", false)]
    [InlineData("driver == 'a'", false)]
    public void Selectors_of_devices_know_the_device(string expression, bool isValid) =>
        Assert.Equal(isValid, CelProgram.Compile(expression, CelEnvironment.ForDeviceSelector()).IsValid);

    [Theory]
    [InlineData("Object{spec: Object.spec{replicas: 1}}")]
    [InlineData("[JSONPatch{op: 'add', path: '/metadata/labels/a', value: 'b'}]")]
    [InlineData("[JSONPatch{op: 'test', path: '/spec/' + jsonpatch.escapeKey('a/b'), value: Object.spec{}}]")]
    public void Mutations_make_objects_and_patches(string expression) =>
        Assert.Empty(CelProgram.Compile(expression, CelEnvironment.ForAdmissionPolicy(hasParams: false, isMutating: true)).Problems);

    [Theory]
    [InlineData("self.a == 1", true)]
    [InlineData("self.b == 1", false)]
    [InlineData("self.a == 'x'", false)]
    [InlineData("self.a", false)]
    [InlineData("self.metadata.name.startsWith('x')", true)]
    [InlineData("self.metadata.labels.size() > 0", false)]
    [InlineData("oldSelf.a == self.a", true)]
    public void Rules_know_the_fields_of_their_schema(string expression, bool isValid)
    {
        var schema = Definitions.Node("{type: object, properties: {a: {type: integer}}}");
        Assert.Equal(isValid, CelProgram.Compile(expression, CelEnvironment.ForSchemaRule(schema, isResourceRoot: true)).IsValid);
    }

    [Fact]
    public void Problems_tell_the_place() => Assert.Equal(9, CelProgram.Compile("true && (nothing == 1)", CelEnvironment.Of()).Problems[0].Position);
}

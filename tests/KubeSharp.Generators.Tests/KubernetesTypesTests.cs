using System.Reflection;
using KubeSharp.Core.V1;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Resolving;
using KubeSharp.Tests;
using KubeSharp.TypeModel;
using Xunit;

namespace KubeSharp.Generators;

/// <summary>The compiled types say what the schema says.</summary>
public sealed class KubernetesTypesTests
{
    private static readonly Lazy<SchemaModel> s_model = new(() =>
    {
        var path = Repository.PathOf("src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json");
        return SchemaResolver.Resolve([SchemaFileReader.Read(path, File.ReadAllText(path), new() { Unifies = false })]);
    });

    [Fact]
    public void Every_field_is_a_member_that_sets_and_gives_its_place_in_the_table()
    {
        var fields = 0;
        foreach (var unit in s_model.Value.Units)
        {
            foreach (var model in unit.Objects)
            {
                var type = typeof(Pod).Assembly.GetType($"{unit.Namespace}.{model.Name}", throwOnError: true)!;
                var schema = SchemaTypeOf(type);
                Assert.Equal(model.Kind?.Kind ?? "", schema.Kind);
                Assert.Equal(model.Kind?.ApiVersion ?? "", schema.ApiVersion);
                Assert.Equal(model.ItemKeys, schema.ItemKeys);
                foreach (var field in model.Fields)
                {
                    CheckField(type, schema, field);
                    fields++;
                }
            }
        }

        Assert.InRange(fields, 2500, 10_000);
    }

    [Fact]
    public void Every_kind_is_found_under_its_apiVersion()
    {
        var kinds = s_model.Value.KindSources[0].Kinds;

        Assert.Equal(kinds.Select(kind => (kind.ApiVersion, kind.Kind)), KubernetesKinds.Instance.Kinds);
        Assert.All(kinds, kind =>
        {
            var found = KubernetesKinds.Instance.Find(kind.ApiVersion, kind.Kind);
            Assert.Equal((kind.ApiVersion, kind.Kind), (found?.ApiVersion, found?.Kind));
        });
        Assert.Null(KubernetesKinds.Instance.Find("apps/v1", "Nothing"));
        Assert.Null(KubernetesKinds.Instance.Find("nothing/v1", "Deployment"));
    }

    [Fact]
    public void Names_that_base_types_have_are_reserved()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var members = typeof(SchemaObject).GetMembers(All)
            .Where(member => member is PropertyInfo or MethodInfo && IsVisible(member) && member.Name[0] != '<' && !IsSpecial(member))
            .Select(member => member.Name);
        var ofKinds = typeof(KubernetesObject).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Select(member => member.Name);

        Assert.Empty(members.Except(MemberNames.Reserved));
        Assert.Empty(ofKinds.Except(MemberNames.ReservedOfKinds));
    }

    [Fact]
    public void No_group_gets_the_name_of_a_type_of_the_runtime()
    {
        var types = typeof(SchemaObject).Assembly.GetExportedTypes().Where(type => type.Namespace == "KubeSharp" && !type.IsNested)
            .Select(type => type.Name.Split('`')[0]).Distinct(StringComparer.Ordinal);

        Assert.All(types, type => Assert.NotEqual(type, NamespaceNames.Of(type.ToLowerInvariant())));
    }

    [Fact]
    public void A_change_of_an_absent_object_begins_with_an_empty_one()
    {
        var container = new Container { Name = "server", Image = "app" };

        var changed = container.WithResources(resources => resources with { Limits = new() { ["cpu"] = 1 } })
            .WithArgs(args => [.. args, "--verbose"]);

        Assert.Equal(
            new Container { Name = "server", Image = "app", Args = ["--verbose"], Resources = new() { Limits = new() { ["cpu"] = 1 } } },
            changed);
        Assert.Null(changed.WithResources(_ => null).Resources);
    }

    [Fact]
    public void A_change_of_an_absent_object_that_has_required_fields_says_what_to_do()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new PodTemplateSpec().WithSpec(spec => spec));

        Assert.Contains("no 'spec' to change", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'containers'", exception.Message, StringComparison.Ordinal);
    }

    private static void CheckField(Type type, SchemaType schema, FieldModel field)
    {
        var name = $"{type.FullName}.{field.MemberName}";
        var known = schema.FindField(field.WireName);
        Assert.True(known is not null, name);
        Assert.Equal(field.IsRequired, known.IsRequired);
        Assert.Equal(field.ListKeys, known.ListKeys);
        var property = type.GetProperty(field.MemberName);
        Assert.True(property is not null, name);
        Assert.Equal(field.IsRequired, property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: false));

        var value = Sample(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        var written = Empty(type);
        property.SetValue(written, value);
        var raw = Get(written, known.Index);
        Assert.False(raw.IsAbsent, name);
        var read = Empty(type);
        Set(read, known.Index, raw);
        Assert.Equal(value, property.GetValue(read));
        Assert.Equal(written, read);
        Assert.NotEqual(Empty(type), read);
    }

    private static object Sample(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) ? 7
        : type == typeof(long) ? 7L
        : type == typeof(double) ? 7.5
        : type == typeof(bool) ? true
        : type == typeof(Quantity) ? (Quantity)"7Gi"
        : type == typeof(IntOrString) ? (IntOrString)7
        : type == typeof(KValue) ? (KValue)"text"
        : type.IsSubclassOf(typeof(SchemaObject)) ? Empty(type)
        : type.IsSubclassOf(typeof(KList)) || type.IsSubclassOf(typeof(KMap)) ? type.GetProperty("Empty")!.GetValue(null)!
        : type.GetMethod("FromText")!.Invoke(null, ["text"])!;

    private static object Empty(Type type) => Activator.CreateInstance(type, Authoring.Partial)!;

    private static SchemaType SchemaTypeOf(Type type) =>
        (SchemaType)typeof(SchemaType<>).MakeGenericType(type).GetProperty("Instance")!.GetValue(null)!;

    private static FieldValue Get(object value, int index) => (FieldValue)Method(value, "GetField").Invoke(value, [index])!;

    private static void Set(object value, int index, FieldValue field) => Method(value, "SetField").Invoke(value, [index, field]);

    private static MethodInfo Method(object value, string name) =>
        value.GetType().GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static bool IsVisible(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetMethod is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true },
        MethodInfo method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        _ => false,
    };

    private static bool IsSpecial(MemberInfo member) => member is MethodInfo { IsSpecialName: true };
}

using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit;

namespace KubeSharp.Generators.CustomResources;

/// <summary>Names that occur in the custom resources of the wild, and what C# makes of them.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("namespace")]
    [InlineData("$propertyBag,propertyBag")]
    [InlineData("jwks_uri,jwksUri")]
    [InlineData("pod_priority_class_name,podPriorityClassName")]
    [InlineData("-XX,-Xmx,-Xms")]
    [InlineData("odata.type,_etag,_rid,_ts,type_,bom-ref")]
    [InlineData("Application_Type,AAAARecords,CACerts")]
    [InlineData("equals,clone,item,items,build,validate,create")]
    [InlineData("toString,getHashCode,getType,printMembers,equalityContract,memberwiseClone,finalize")]
    [InlineData("getField,setField,nextField,schemaType,unknownFields,table,references")]
    [InlineData("task,thing,thingSpec,spec,status,metadata,kind,apiVersion")]
    [InlineData("n,x,y,no,yes")]
    [InlineData("$ref,$schema,x-kubernetes-list-type,default,not,enum")]
    [InlineData("value,index,field,record,required,init,with,_k,_m,_u")]
    [InlineData("1st,2nd,9")]
    [InlineData("*,**,:")]
    [InlineData("größe,名前")]
    public void Every_property_has_a_member_and_keeps_its_name(string properties)
    {
        var names = properties.Split(',');
        var schema = "{type: object, properties: {spec: {type: object, properties: {"
            + string.Join(", ", names.Select(name => $"{Quote(name)}: {{type: string}}")) + "}}}}";

        var assembly = Compile(CustomResourceText.Of("example.com", "Thing", schema));

        var spec = assembly.GetTypes().Single(type => type.Name.StartsWith("ThingSpec", StringComparison.Ordinal));
        var item = (SchemaObject)Activator.CreateInstance(spec)!;
        var members = spec.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        Assert.Equal(names.Length, members.Length);
        foreach (var member in members)
        {
            member.SetValue(item, "value of " + member.Name);
        }

        var text = ((SchemaObject)Whole(assembly, item)).ToJson();
        Assert.All(
            names,
            name => Assert.Contains(System.Text.Json.JsonSerializer.Serialize(name, s_relaxed) + ":", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("Object")]
    [InlineData("Environment")]
    [InlineData("Version")]
    [InlineData("System")]
    [InlineData("String")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("dynamic")]
    [InlineData("KList")]
    [InlineData("Type")]
    [InlineData("Spec")]
    [InlineData("Equals")]
    public void Every_kind_has_a_type_and_keeps_its_name(string kind)
    {
        var schema = "{type: object, properties: {spec: {type: object, properties: {name: {type: string}, "
            + $"{char.ToLowerInvariant(kind[0])}{kind[1..]}: {{type: string}}}}}}}}}}";

        var assembly = Compile(CustomResourceText.Of("example.com", kind, schema));

        var type = assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(KubernetesObject)));
        Assert.Equal(kind, ((KubernetesObject)Activator.CreateInstance(type)!).Kind);
    }

    [Theory]
    [InlineData("Kinds", "Kinds")]
    [InlineData("Find", "Find")]
    [InlineData("Instance", "Instance")]
    [InlineData("SchemaKinds", "SchemaKinds")]
    [InlineData("SetField", "SetFieldObject")]
    [InlineData("Spec", "SpecObject")]
    [InlineData("WithSpec", "WithSpec")]
    public void A_kind_that_is_called_like_a_member_yields_where_it_must(string kind, string expected)
    {
        var assembly = Compile(CustomResourceText.Of(
            "example.com", kind, "{type: object, properties: {spec: {type: object, properties: {a: {type: string}}}}}"));

        Assert.NotNull(assembly.GetType("KubeSharp.Example.V1." + expected));
    }

    [Theory]
    [InlineData("Kind")]
    [InlineData("ApiVersion")]
    public void A_kind_that_is_called_like_an_inherited_member_says_what_bounds_its_values(string kind)
    {
        const string Schema = "{type: object, properties: {spec: {type: object, properties: {size: {type: integer, maximum: 3}}}}}";

        var type = Compile(CustomResourceText.Of("example.com", kind, Schema)).GetType("KubeSharp.Example.V1." + kind)!;

        var constraints = type.GetCustomAttribute<SchemaConstraintsAttribute>()!;
        Assert.Contains("\"maximum\":3", constraints.Schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("To", "{type: object, properties: {fieldValue: {type: string, enum: [a]}}}", "ToFieldValueEnum")]
    [InlineData("From", "{type: object, properties: {text: {type: string, enum: [a]}}}", "FromTextEnum")]
    [InlineData("A", "{type: object, properties: {spec: {type: object, properties: {b: {type: string, enum: [aSpecB]}}}}}", "ASpecB")]
    [InlineData("A", "{type: object, properties: {b: {type: object, properties: {aB: {type: string}}}}}", "ABObject")]
    [InlineData(
        "A", "{type: object, properties: {b: {type: object, properties: {aB: {type: string}, aBObject: {type: string}}}}}", "ABObject2")]
    public void No_type_is_called_like_its_own_member(string kind, string schema, string expected) =>
        Assert.NotNull(Compile(CustomResourceText.Of("example.com", kind, schema)).GetType("KubeSharp.Example.V1." + expected));

    [Fact]
    public void Groups_that_are_called_like_those_of_Kubernetes_have_namespaces_of_their_own()
    {
        var schema = "{type: object, properties: {spec: {type: object, properties: {name: {type: string}}}}}";

        var assembly = Compile(
            CustomResourceText.Of("apps.example.com", "Deployment", schema) + "---\n"
            + CustomResourceText.Of("networking.example.com", "Ingress", schema) + "---\n"
            + CustomResourceText.Of("system.example.com", "Thing", schema) + "---\n"
            + CustomResourceText.Of("example.com", "Deployment", schema));

        Assert.NotNull(assembly.GetType("KubeSharp.ExampleApps.V1.Deployment"));
        Assert.NotNull(assembly.GetType("KubeSharp.ExampleNetworking.V1.Ingress"));
        Assert.NotNull(assembly.GetType("KubeSharp.Example.V1.Deployment"));
        Assert.NotNull(assembly.GetType("KubeSharp.SystemGroup.V1.Thing"));
    }

    [Fact]
    public void Groups_of_the_same_short_name_say_which_namespaces_they_have_instead()
    {
        const string Schema = "{type: object, properties: {spec: {type: object, properties: {name: {type: string}}}}}";
        var run = GeneratorRun.WithKinds(
            CustomResourceText.File("dev.yaml", CustomResourceText.Of("acme.dev", "Widget", Schema)),
            CustomResourceText.File("io.yaml", CustomResourceText.Of("acme.io", "Widget", Schema)),
            CustomResourceText.File("old.yaml", CustomResourceText.Of("acme.io", "Widget", Schema, "v1beta1")));

        Assert.Equal(
            [
                "dev.yaml(10,73): info KUBE0016: The types of 'acme.dev/v1' stand in KubeSharp.DevAcme.V1, not in KubeSharp.Acme.V1, which "
                    + "'acme.io/v1' would have too. Set Namespace on the item of one of the files to keep the short name for the other.",
                "io.yaml(10,73): info KUBE0016: The types of 'acme.io/v1' stand in KubeSharp.IoAcme.V1, not in KubeSharp.Acme.V1, which "
                    + "'acme.dev/v1' would have too. Set Namespace on the item of one of the files to keep the short name for the other.",
            ],
            run.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var assembly = run.Load();
        Assert.NotNull(assembly.GetType("KubeSharp.DevAcme.V1.Widget"));
        Assert.NotNull(assembly.GetType("KubeSharp.IoAcme.V1.Widget"));
        Assert.NotNull(assembly.GetType("KubeSharp.Acme.V1beta1.Widget"));
    }

    [Fact]
    public void A_namespace_of_its_own_leaves_the_short_name_to_the_other_group()
    {
        const string Schema = "{type: object, properties: {spec: {type: object, properties: {name: {type: string}}}}}";
        var run = GeneratorRun.WithKinds(
            CustomResourceText.File("dev.yaml", CustomResourceText.Of("acme.dev", "Widget", Schema)),
            CustomResourceText.File("io.yaml", CustomResourceText.Of("acme.io", "Widget", Schema), ("KubeSharpNamespace", "Company")));

        Assert.Empty(run.Diagnostics);
        var assembly = run.Load();
        Assert.NotNull(assembly.GetType("KubeSharp.Acme.V1.Widget"));
        Assert.NotNull(assembly.GetType("Company.Acme.V1.Widget"));
    }

    [Theory]
    [InlineData("s3.aws.crossplane.io", "s3.aws.upbound.io", "CrossplaneAwsS3", "UpboundAwsS3")]
    [InlineData("acme", "acme.dev", "Acme", "DevAcme")]
    public void Groups_of_the_same_short_name_take_as_many_parts_as_tell_them_apart(
        string first, string second, string firstExpected, string secondExpected)
    {
        const string Schema = "{type: object, properties: {spec: {type: object, properties: {name: {type: string}}}}}";

        var assembly = Compile(
            CustomResourceText.Of(first, "Bucket", Schema) + "---\n" + CustomResourceText.Of(second, "Bucket", Schema));

        Assert.NotNull(assembly.GetType($"KubeSharp.{firstExpected}.V1.Bucket"));
        Assert.NotNull(assembly.GetType($"KubeSharp.{secondExpected}.V1.Bucket"));
    }

    [Theory]
    [InlineData("['', 'replace', 'Replace', 'head', 'HEAD']", 5)]
    [InlineData("['*', 'virtual-hosted', 'bool:true', '3.2', '4.0', 'value__']", 6)]
    [InlineData("[True, 'True', 'true', 2024-01-01, no]", 3)]
    [InlineData("['equals', 'toString', 'fromText', 'value', 'Value', '_value']", 6)]
    public void Every_value_of_an_enum_has_a_member(string values, int members)
    {
        var schema = $"{{type: object, properties: {{spec: {{type: object, properties: {{mode: {{type: string, enum: {values}}}}}}}}}}}";

        var assembly = Compile(CustomResourceText.Of("example.com", "Thing", schema));

        var type = assembly.GetType("KubeSharp.Example.V1.ThingSpecMode")!;
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(member => member.PropertyType == type).ToList();
        Assert.Equal(members, known.Count);
        Assert.Equal(members, known.Select(member => member.GetValue(null)!.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("{x-kubernetes-int-or-string: true, enum: [auto, off]}", "KubeSharp.IntOrString")]
    [InlineData("{x-kubernetes-preserve-unknown-fields: true, enum: [auto, 1]}", "KubeSharp.KValue")]
    [InlineData("{enum: [auto, [a, b]]}", "KubeSharp.KValue")]
    [InlineData("{enum: [auto, none]}", "KubeSharp.Example.V1.ThingSpecMode")]
    public void A_list_of_values_makes_an_enum_only_where_all_are_texts(string mode, string expected)
    {
        var schema = $"{{type: object, properties: {{spec: {{type: object, properties: {{mode: {mode}}}}}}}}}";

        var member = Compile(CustomResourceText.Of("example.com", "Thing", schema)).GetType("KubeSharp.Example.V1.ThingSpec")!
            .GetProperty("Mode")!;

        Assert.Equal(expected, (Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType).FullName);
    }

    [Theory]
    [InlineData('a')]
    [InlineData('é')]
    [InlineData('漢')]
    public void Names_as_long_as_names_can_be_have_types_that_the_compiler_takes(char letter)
    {
        var name = new string(letter, 250);
        var schema = $"{{type: object, properties: {{{name}: {{type: object, properties: {{{name}b: {{type: string, enum: [x]}}}}}}}}}}";

        var assembly = Compile(CustomResourceText.Of("example.com", name, schema));

        Assert.Equal(3, assembly.GetTypes().Count(type => type is { IsPublic: true, Namespace: "KubeSharp.Example.V1" }));
    }

    [Theory]
    [InlineData("stable", "KubeSharp.Shop.Stable")]
    [InlineData("v1-alpha1", "KubeSharp.Shop.V1Alpha1")]
    [InlineData("2024", "KubeSharp.Shop.V2024")]
    [InlineData("v1beta1", "KubeSharp.Shop.V1beta1")]
    public void Any_version_stands_in_the_namespace_of_its_group(string version, string expected)
    {
        const string Schema = "{type: object, properties: {spec: {type: object, properties: {a: {type: string}}}}}";

        var assembly = Compile(CustomResourceText.Of("shop.example.com", "Thing", Schema, $"'{version}'"));

        Assert.NotNull(assembly.GetType(expected + ".Thing"));
    }

    private static readonly System.Text.Json.JsonSerializerOptions s_relaxed =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Quote(string name) => "'" + name + "'";

    private static Assembly Compile(string text)
    {
        var run = GeneratorRun.WithKinds(CustomResourceText.File("crds.yaml", text));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        return run.Load();
    }

    private static object Whole(Assembly assembly, SchemaObject spec)
    {
        var type = assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(KubernetesObject)));
        var whole = Activator.CreateInstance(type)!;
        type.GetProperty("Spec")!.SetValue(whole, spec);
        return whole;
    }
}

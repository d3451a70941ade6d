using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Model;

public sealed class SchemaObjectTests
{
    private static Machine Whole => new()
    {
        Metadata = new("llm") { Namespace = "ai", Labels = new() { ["a"] = "secret-a" } },
        Spec = new()
        {
            Port = 80,
            Size = "1024Mi",
            Mode = MachineMode.Fast,
            Args = ["secret-b"],
            Boxes = [new() { Name = "server", Cpu = 1, Limits = new() { ["memory"] = "0.5Gi" } }],
            Extra = new() { ["x"] = 1.0 },
            Deadline = "2026-01-31T10:00:00Z",
        },
        UnknownFields = new() { ["later"] = "secret-c" },
    };

    [Fact]
    public void Objects_are_equal_by_value()
    {
        Assert.Equal(Whole, Whole);
        Assert.True(Whole == Whole);
        Assert.Equal(Whole.GetHashCode(), Whole.GetHashCode());
        Assert.Equal<object>(Whole, Whole with { });
    }

    [Fact]
    public void Quantities_are_equal_by_amount_wherever_they_stand()
    {
        var boxes = Whole.Spec.Boxes!.Update("server", box => box with { Limits = new() { ["memory"] = "512Mi" } });
        var other = Whole with { Spec = Whole.Spec with { Size = "1Gi", Boxes = boxes } };

        Assert.Equal(Whole, other);
        Assert.Equal(Whole.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Every_field_counts()
    {
        MachineSpec spec = Whole.Spec;
        MachineSpec[] others =
        [
            spec with { Port = 81 },
            spec with { Size = "2Gi" },
            spec with { Size = null },
            spec with { Replicas = 0 },
            spec with { Mode = null },
            spec with { Mode = "fast" },
            spec with { Args = [] },
            spec with { Args = null },
            spec with { Boxes = null },
            spec with { Extra = 1 },
            spec with { Deadline = "2026-01-31T10:00:00+00:00" },
            spec with { Image = "" },
            spec with { UnknownFields = new() { ["a"] = 1 } },
        ];

        Assert.All(others, other => Assert.NotEqual(spec, other));
        Assert.False(spec.Equals(null));
        Assert.False(((SchemaObject)spec).Equals(Whole));
    }

    [Fact]
    public void Absent_and_empty_differ()
    {
        Assert.NotEqual(new MachineMeta(), new MachineMeta { Labels = [] });
        Assert.NotEqual(new MachineSelector(), new MachineSelector { Scope = "" });
        Assert.Equal(new MachineMeta(), new MachineMeta { UnknownFields = [] });
        Assert.Null(new MachineMeta { UnknownFields = [] }.UnknownFields);
    }

    [Fact]
    public void The_text_names_the_object_and_shows_no_value()
    {
        Assert.Equal("Machine ai/llm", Whole.ToString());
        Assert.Equal("MachineSpec (port, size, mode, args, boxes, extra, deadline)", Whole.Spec.ToString());
        Assert.Equal("Box server (name, cpu, limits)", Whole.Spec.Boxes!["server"].ToString());
        var texts = $"{Whole}{Whole.Spec}{Whole.Metadata}{Whole.Spec.Boxes}{Whole.UnknownFields}";
        Assert.DoesNotContain("secret", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_of_any_kind_tell_their_name()
    {
        KubernetesObject untyped = new UntypedObject(new() { ["metadata"] = new() { ["name"] = "x", ["namespace"] = "y" } });

        Assert.Equal(("llm", "ai"), (((KubernetesObject)Whole).GetName(), Whole.GetNamespace()));
        Assert.Equal(("x", "y"), (untyped.GetName(), untyped.GetNamespace()));
        Assert.Null(new UntypedObject([]).GetName());
    }

    [Fact]
    public void A_copy_shares_what_it_does_not_change()
    {
        var whole = Whole;
        var copy = whole with { Metadata = new("other") };

        Assert.Same(whole.Spec, copy.Spec);
        Assert.Same(whole.UnknownFields, copy.UnknownFields);
        Assert.Equal("llm", whole.Metadata!.Name);
    }

    [Fact]
    public void A_partial_object_differs_from_a_whole_one() =>
        Assert.NotEqual(new MachineMeta(Partial) { Name = "a" }, new MachineMeta("a"));
}

using KubeSharp.Tests.Model;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Patching;

public sealed class ObjectSearchTests
{
    private static Machine Whole => new() { Metadata = new("llm"), Spec = new() { Port = 80, Boxes = [new() { Name = "a", Cpu = 1 }] } };

    public static TheoryData<string> PathsOfPartialValues => [.. PartialValues.Keys];

    public static TheoryData<string> PathsOfMissingFields => [.. MissingFields.Keys];

    private static Dictionary<string, Machine> PartialValues => new()
    {
        [""] = new(Partial),
        ["metadata"] = Whole with { Metadata = new(Partial) },
        ["metadata.labels"] = Whole with { Metadata = new("llm") { Labels = new(Remove, "a") } },
        ["spec"] = Whole with { Spec = new(Remove) },
        ["spec.boxes[1]"] = Whole with { Spec = Whole.Spec with { Boxes = [.. Whole.Spec.Boxes!, new(Remove) { Name = "b" }] } },
        ["spec.boxes[0].inner"] = Whole with { Spec = Whole.Spec with { Boxes = [new() { Name = "a", Cpu = 1, Inner = new(Partial) }] } },
        ["spec.parts[x].limits"] = Whole with
        {
            Spec = Whole.Spec with { Parts = new() { ["x"] = new() { Name = "a", Cpu = 1, Limits = new(Remove, "cpu") } } },
        },
        ["spec.extra.a[1]"] = Whole with { Spec = Whole.Spec with { Extra = new() { ["a"] = [1, new MachineMeta(Partial)] } } },
        ["later"] = Whole with { UnknownFields = new() { ["later"] = new MachineMeta(Partial) } },
    };

    private static Dictionary<string, Machine> MissingFields => new()
    {
        ["spec"] = new(Partial) { Metadata = new("a") },
        ["spec.port"] = Whole with { Spec = new(Partial) },
        ["spec.boxes[1].cpu"] = Whole with { Spec = Whole.Spec with { Boxes = [.. Whole.Spec.Boxes!, new(Partial) { Name = "b" }] } },
        ["spec.boxes[0].name"] = Whole with { Spec = Whole.Spec with { Boxes = [new(Partial) { Cpu = 1 }] } },
    };

    [Theory]
    [MemberData(nameof(PathsOfPartialValues))]
    public void The_guard_finds_the_first_partial_value(string path) => Assert.Equal(path, PartialGuard.Find(PartialValues[path]));

    [Theory]
    [MemberData(nameof(PathsOfMissingFields))]
    public void The_first_missing_field_is_found(string path) => Assert.Equal(path, RequiredFields.FindMissing(MissingFields[path]));

    [Fact]
    public void A_whole_object_passes()
    {
        Assert.Null(PartialGuard.Find(Whole));
        Assert.Null(RequiredFields.FindMissing(Whole));
    }

    [Fact]
    public void An_untyped_object_is_searched_too()
    {
        var untyped = new UntypedObject(new() { ["kind"] = "X", ["spec"] = new() { ["part"] = new MachineMeta(Partial) } });

        Assert.Equal("spec.part", PartialGuard.Find(untyped));
        Assert.Null(PartialGuard.Find(new UntypedObject(new() { ["kind"] = "X" })));
    }
}

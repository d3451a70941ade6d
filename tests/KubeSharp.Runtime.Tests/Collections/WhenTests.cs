using KubeSharp.Tests.Model;
using KubeSharp.Units;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Collections;

/// <summary>Every spelling of conditional members that the documentation shows: that it compiles, and what it makes.</summary>
public sealed class WhenTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_list_has_items_if_the_condition_holds(bool gpu)
    {
        KList<string> one = ["serve", .. When(gpu, "--gpu")];
        KList<string> eager = ["serve", .. When(gpu, ["--gpus", "4"])];
        KList<string> lazy = ["serve", .. When(gpu, () => ["--gpus", "4"])];
        KList<string> made = ["serve", .. When(gpu, () => "--gpu")];

        Assert.Equal(gpu ? ["serve", "--gpu"] : ["serve"], one);
        Assert.Equal(gpu ? ["serve", "--gpus", "4"] : ["serve"], eager);
        Assert.Equal(eager, lazy);
        Assert.Equal(one, made);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_list_of_objects_has_items_if_the_condition_holds(bool gpu)
    {
        MachineVolume shared = new() { Name = "shm", Disk = "memory" };

        KList<MachineVolume> one = [("models", "ssd"), .. When(gpu, shared)];
        KList<MachineVolume> tuple = [("models", "ssd"), .. When(gpu, ("shm", "memory"))];
        KList<MachineVolume> tuples = [("models", "ssd"), .. When(gpu, [("shm", "memory")])];
        KList<MachineVolume> created = [("models", "ssd"), .. When(gpu, new MachineVolume { Name = "shm", Disk = "memory" })];
        KList<MachineVolume> lazy = [("models", "ssd"), .. When(gpu, () => shared)];
        KList<MachineVolume> lazyTuple = [("models", "ssd"), .. When(gpu, () => ("shm", "memory"))];
        KList<MachineVolume> stated = [("models", "ssd"), .. When<MachineVolume>(gpu, () => [new() { Name = "shm", Disk = "memory" }])];
        KList<MachineVolume> statedTuple = [("models", "ssd"), .. When<MachineVolume>(gpu, ("shm", "memory"))];
        KList<MachineVolume> list = [("models", "ssd"), .. When(gpu, () => (KList<MachineVolume>)[shared])];

        Assert.Equal(gpu ? ["models", "shm"] : ["models"], one.Select(static volume => volume.Name));
        Assert.All([tuple, tuples, created, lazy, lazyTuple, stated, statedTuple, list], other => Assert.Equal(one, other));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_map_has_entries_if_the_condition_holds(bool gpu)
    {
        KMap<string> labels = new() { ["app"] = "llm" };
        KMap<string> extra = new() { ["accelerator"] = "nvidia" };

        KMap<string> spread = [.. labels, .. When(gpu, "accelerator", "nvidia")];
        KMap<string> map = [.. labels, .. When(gpu, extra)];
        KMap<string> lazy = [.. labels, .. When(gpu, () => extra)];
        var with = labels.With(When(gpu, "accelerator", "nvidia"));
        KMap<string> alone = When(gpu, "accelerator", "nvidia");

        Assert.Equal(gpu ? labels.With(extra) : labels, spread);
        Assert.All([map, lazy, with], other => Assert.Equal(spread, other));
        Assert.Equal(gpu ? extra : [], alone);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_map_of_quantities_has_entries_if_the_condition_holds(bool gpu)
    {
        const long Many = 4;
        KMap<Quantity> limits = new() { ["cpu"] = 8 };

        KMap<Quantity> integer = [.. limits, .. When(gpu, "nvidia.com/gpu", 4)];
        KMap<Quantity> wide = [.. limits, .. When(gpu, "nvidia.com/gpu", Many)];
        KMap<Quantity> text = [.. limits, .. When(gpu, "nvidia.com/gpu", "4")];
        KMap<Quantity> quantity = [.. limits, .. When(gpu, "nvidia.com/gpu", (Quantity)4)];
        KMap<Quantity> unit = [.. limits, .. When(gpu, "nvidia.com/gpu", 4000.Milli)];
        var with = limits.With(When(gpu, "nvidia.com/gpu", 4));

        Assert.Equal(gpu ? ["cpu", "nvidia.com/gpu"] : ["cpu"], integer.Keys);
        Assert.All([wide, text, quantity, unit, with], other => Assert.Equal(integer, other));
    }

    [Fact]
    public void A_map_without_schema_takes_texts_and_numbers()
    {
        KMap<KValue> map = [.. When(true, "a", "text"), .. When(true, "b", 1), .. When(true, "c", (KValue)true)];
        KMap<int> numbers = [.. When(true, "a", 1)];

        Assert.Equal(["text", 1, true], map.Values);
        Assert.Equal(1, numbers["a"]);
    }

    [Fact]
    public void What_is_not_wanted_is_not_made()
    {
        MachineVolume? none = null;

        KList<string> texts = [.. When(none is not null, () => none!.Name)];
        KList<MachineVolume> volumes = [.. When(none is not null, KList<MachineVolume> () => throw new InvalidOperationException())];
        KMap<string> map = [.. When(none is not null, KMap<string> () => throw new InvalidOperationException())];

        Assert.Empty(texts);
        Assert.Empty(volumes);
        Assert.Empty(map);
    }

    [Fact]
    public void A_malformed_quantity_is_refused_where_it_is_used() =>
        Assert.Throws<FormatException>(() => { KMap<Quantity> _ = [.. When(true, "memory", "16GB")]; });
}

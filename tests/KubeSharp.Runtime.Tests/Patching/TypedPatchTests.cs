using KubeSharp.Tests.Model;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Patching;

public sealed class TypedPatchTests
{
    private static Machine Original => new()
    {
        Metadata = new("llm") { Labels = new() { ["app"] = "llm", ["tier"] = "serving" }, Finalizers = ["a", "b"] },
        Spec = new()
        {
            Replicas = 1,
            Port = 80,
            Size = "1Gi",
            Mode = MachineMode.Slow,
            Image = "old",
            Args = ["x", "y"],
            Boxes =
            [
                new()
                {
                    Name = "server", Cpu = 4, Image = "vllm", Ports = [new() { Number = 8080 }, new() { Number = 8080, Protocol = "UDP" }],
                },
                new() { Name = "sidecar", Cpu = 1 },
            ],
            Strategy = new() { Mode = MachineMode.Fast, Limit = 3 },
            Selector = new() { Labels = new() { ["app"] = "llm" }, Scope = "all" },
            NodeLabels = new() { ["zone"] = "a", ["gpu"] = "h100" },
            Parts = new() { ["one"] = new() { Name = "p", Cpu = 1, Image = "i" } },
            Extra = new() { ["a"] = new() { ["b"] = 1, ["c"] = 2 }, ["list"] = [1, 2] },
            Volumes = [("cache", "ssd"), ("models", "hdd")],
            Deadline = "2026-01-31T10:00:00Z",
        },
    };

    [Fact]
    public void Only_what_is_set_changes()
    {
        var patched = Original.Patch(new(Partial) { Spec = new(Partial) { Replicas = 6 } });

        Assert.Equal(Original with { Spec = Original.Spec with { Replicas = 6 } }, patched);
        Assert.Equal(80, patched.Spec.Port);
        Assert.Null(PartialGuard.Find(patched));
    }

    [Fact]
    public void The_original_stays_as_it_is()
    {
        var original = Original;
        original.Patch(new(Partial)
        {
            Metadata = new() { Labels = new() { ["app"] = "x" } },
            Spec = new(Partial) { Boxes = [new(Remove) { Name = "server" }] },
        });

        Assert.Equal(Original, original);
    }

    [Fact]
    public void An_empty_patch_changes_nothing() => Assert.Equal(Original, Original.Patch(new(Partial)));

    [Fact]
    public void Every_kind_of_scalar_is_replaced()
    {
        var spec = Original.Patch(new(Partial)
        {
            Spec = new(Partial) { Port = 0, Size = "2Gi", Mode = MachineMode.Fast, Image = "", Deadline = "2027-01-31T10:00:00Z" },
        }).Spec;

        Assert.Equal(
            Original.Spec with { Port = 0, Size = "2Gi", Mode = MachineMode.Fast, Image = "", Deadline = "2027-01-31T10:00:00Z" }, spec);
    }

    [Fact]
    public void Maps_are_merged_key_by_key()
    {
        var labels = Original.Patch(new(Partial)
        {
            Metadata = new() { Labels = new(Remove, "tier", "missing") { ["app"] = "canary", ["new"] = "x" } },
        }).Metadata!.Labels!;

        Assert.Equal([new("app", "canary"), new("new", "x")], labels);
        Assert.Null(labels.RemovedKeys);
    }

    [Fact]
    public void A_map_goes_with_its_last_entry() => Assert.Null(
        Original.Patch(new(Partial) { Metadata = new() { Labels = new(Remove, "app", "tier") } }).Metadata!.Labels);

    [Fact]
    public void A_map_of_objects_merges_its_objects()
    {
        var parts = Original.Patch(new(Partial)
        {
            Spec = new(Partial) { Parts = new() { ["one"] = new(Partial) { Image = "j" }, ["two"] = new() { Name = "q", Cpu = 2 } } },
        }).Spec.Parts!;

        Assert.Equal(new Box { Name = "p", Cpu = 1, Image = "j" }, parts["one"]);
        Assert.Equal(["one", "two"], parts.Keys);
        Assert.Equal(
            ["two"],
            (Original with { Spec = Original.Spec with { Parts = parts } })
                .Patch(new(Partial) { Spec = new(Partial) { Parts = new() { ["one"] = new(Remove) } } }).Spec.Parts!.Keys);
    }

    [Fact]
    public void Atomic_lists_maps_and_objects_are_replaced()
    {
        var spec = Original.Patch(new(Partial)
        {
            Spec = new(Partial)
            {
                Args = ["z"],
                NodeLabels = new() { ["zone"] = "b" },
                Selector = new() { Labels = new() { ["app"] = "x" } },
            },
        }).Spec;

        Assert.Equal(["z"], spec.Args!);
        Assert.Equal([new("zone", "b")], spec.NodeLabels!);
        Assert.Equal(new MachineSelector { Labels = new() { ["app"] = "x" } }, spec.Selector);
    }

    [Fact]
    public void Keys_are_removed_from_an_atomic_map_too() => Assert.Equal(
        [new("zone", "a")],
        Original.Patch(new(Partial) { Spec = new(Partial) { NodeLabels = new(Remove, "gpu") } }).Spec.NodeLabels!);

    [Fact]
    public void Keyed_lists_are_merged_by_key_and_keep_their_order()
    {
        var boxes = Original.Patch(new(Partial)
        {
            Spec = new(Partial) { Boxes = [new() { Name = "new", Cpu = 7 }, new(Partial) { Name = "sidecar", Image = "envoy" }] },
        }).Spec.Boxes!;

        Assert.Equal(["server", "sidecar", "new"], boxes.Select(static box => box.Name));
        Assert.Equal(new Box { Name = "sidecar", Cpu = 1, Image = "envoy" }, boxes["sidecar"]);
    }

    [Fact]
    public void Lists_with_two_keys_are_merged_by_both()
    {
        var ports = Original.Patch(new(Partial)
        {
            Spec = new(Partial)
            {
                Boxes =
                [
                    new(Partial)
                    {
                        Name = "server",
                        Ports =
                        [
                            new(Partial) { Number = 8080, Name = "http" },
                            new(Remove) { Number = 8080, Protocol = "UDP" },
                            new() { Number = 9090 },
                        ],
                    },
                ],
            },
        }).Spec.Boxes!["server"].Ports!;

        Assert.Equal([new() { Number = 8080, Name = "http" }, new() { Number = 9090 }], ports);
    }

    [Fact]
    public void An_item_of_a_keyed_list_is_deleted_by_its_key()
    {
        var boxes = Original.Patch(new(Partial)
        {
            Spec = new(Partial) { Boxes = [new(Remove) { Name = "sidecar" }, new(Remove) { Name = "missing" }] },
        }).Spec.Boxes!;

        Assert.Equal(["server"], boxes.Select(static box => box.Name));
    }

    [Fact]
    public void Sets_are_united() => Assert.Equal(
        ["a", "b", "c"],
        Original.Patch(new(Partial) { Metadata = new() { Finalizers = ["b", "c"] } }).Metadata!.Finalizers!);

    [Fact]
    public void What_retains_keys_keeps_only_what_the_patch_names()
    {
        var spec = Original.Patch(new(Partial)
        {
            Spec = new(Partial)
            {
                Strategy = new() { Mode = MachineMode.Slow },
                Volumes = [new(Partial) { Name = "models", Claim = "models" }],
            },
        }).Spec;

        Assert.Equal(new MachineStrategy { Mode = MachineMode.Slow }, spec.Strategy);
        Assert.Equal([("cache", "ssd"), new MachineVolume { Name = "models", Claim = "models" }], spec.Volumes!);
    }

    [Fact]
    public void Members_are_deleted_by_a_marker_or_by_name()
    {
        var spec = Original.Patch(new(Partial)
        {
            Spec = new(Partial.Without("replicas", "Image", "nodeLabels").Without("Extra")) { Strategy = new(Remove) },
        }).Spec;

        Assert.Equal(Original.Spec with { Replicas = null, Image = null, NodeLabels = null, Extra = null, Strategy = null }, spec);
    }

    [Fact]
    public void Removals_come_before_what_is_set()
    {
        var patched = Original.Patch(new(Partial)
        {
            Metadata = new(Partial.Without("labels")) { Labels = new() { ["only"] = "this" } },
            Spec = new(Partial) { NodeLabels = new(Remove, "zone") { ["zone"] = "z" } },
        });

        Assert.Equal([new("only", "this")], patched.Metadata!.Labels!);
        Assert.Equal([new("gpu", "h100"), new("zone", "z")], patched.Spec.NodeLabels!);
    }

    [Fact]
    public void Values_without_schema_are_merged_map_by_map()
    {
        var extra = Original.Patch(new(Partial)
        {
            Spec = new(Partial)
            {
                Extra = new() { ["a"] = new KMap<KValue>(Remove, "c") { ["d"] = 4 }, ["list"] = [3], ["null"] = KValue.Null },
            },
        }).Spec.Extra!;

        Assert.Equal(new KValue { ["a"] = new() { ["b"] = 1, ["d"] = 4 }, ["list"] = [3], ["null"] = KValue.Null }, extra);
    }

    [Fact]
    public void Unknown_fields_are_merged()
    {
        var original = Original with { UnknownFields = new() { ["a"] = 1, ["b"] = 2 } };

        Assert.Equal(
            [new("a", 3), new("b", 2), new("c", 4)],
            original.Patch(new(Partial) { UnknownFields = new() { ["a"] = 3, ["c"] = 4 } }).UnknownFields!);
        Assert.Null(original.Patch(new(Partial) { UnknownFields = new(Remove, "a", "b") }).UnknownFields);
    }

    [Fact]
    public void What_is_added_is_no_longer_partial()
    {
        var added = new Machine { Spec = new() { Port = 1 } }.Patch(new(Partial)
        {
            Metadata = new(Partial) { Name = "x", Labels = new(Remove, "a") { ["b"] = "c" } },
            Spec = new(Partial)
            {
                Selector = new(Partial) { Labels = new(Remove, "a") },
                Boxes =
                [
                    new(Partial)
                    {
                        Name = "n", Cpu = 2, Inner = new(Remove), Limits = new(Remove, "cpu"), Ports = [new(Remove) { Number = 1 }],
                    },
                    new(Remove) { Name = "gone" },
                ],
                Extra = new() { ["object"] = new MachineMeta(Partial) { Name = "y" }, ["list"] = [new KMap<KValue>(Remove, "a")] },
                Volumes = [new(Remove) { Name = "none" }],
            },
        });

        Assert.Null(PartialGuard.Find(added));
        Assert.Equal(
            new()
            {
                Metadata = new("x") { Labels = new() { ["b"] = "c" } },
                Spec = new()
                {
                    Port = 1,
                    Selector = new(),
                    Boxes = [new() { Name = "n", Cpu = 2 }],
                    Extra = new() { ["object"] = new MachineMeta("y"), ["list"] = [new KValue()] },
                },
            },
            added);
    }

    [Fact]
    public void What_is_added_must_be_whole()
    {
        var error = Assert.Throws<ManifestException>(
            () => Original.Patch(new(Partial) { Spec = new(Partial) { Boxes = [new(Partial) { Name = "new", Image = "i" }] } }));

        var diagnostic = Assert.Single(error.Diagnostics);
        Assert.Equal(("KUBE3004", "spec.boxes[0]"), (diagnostic.Id, diagnostic.Path));
        Assert.Equal("The patch leaves Box 'new' without what it requires: cpu.", diagnostic.Message);
    }

    [Fact]
    public void What_is_required_is_not_taken_away()
    {
        Machine[] patches =
        [
            new(Partial) { Spec = new(Remove) },
            new(Partial.Without("spec")),
            new(Partial) { Spec = new(Partial.Without("port")) },
            new(Partial) { Spec = new(Partial) { Boxes = [new(Partial.Without("cpu")) { Name = "server" }] } },
        ];

        Assert.All(patches, patch => Assert.Throws<ManifestException>(() => Original.Patch(patch)));
        Assert.Equal(5, Original.Patch(new(Partial) { Spec = new(Partial.Without("port")) { Port = 5 } }).Spec.Port);
    }

    [Fact]
    public void A_field_that_the_type_does_not_have_is_named_with_a_suggestion()
    {
        var error = Assert.Throws<ArgumentException>(() => Original.Patch(new(Partial) { Spec = new(Partial.Without("replcas")) }));

        Assert.StartsWith("MachineSpec has no field 'replcas'; did you mean 'replicas'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_patch_that_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Original.Patch(new(Remove)));
        Assert.Throws<ArgumentException>(() => ((SchemaObject)Original).Patch(new MachineMeta("x")));
        Machine keyless = new(Partial) { Spec = new(Partial) { Boxes = [new(Partial) { Cpu = 1 }] } };
        Assert.Equal(
            "spec.boxes[0]: the items of 'boxes' are merged by name, which this Box of the patch lacks.",
            Assert.Throws<ArgumentException>(() => Original.Patch(keyless)).Message);
        Assert.Throws<InvalidOperationException>(() => Remove.Without("a"));
    }

    [Fact]
    public void A_whole_object_is_a_patch_too() => Assert.Equal(
        Original with { Metadata = Original.Metadata! with { Name = "other" }, Spec = Original.Spec with { Port = 5 } },
        Original.Patch(new() { Metadata = new("other"), Spec = new() { Port = 5 } }));

    public static TheoryData<int> PairsOfPatches => [.. Enumerable.Range(0, Patches.Length * Patches.Length)];

    private static Machine[] Patches =>
    [
        new(Partial) { Spec = new(Partial) { Replicas = 6, Strategy = new(Remove) } },
        new(Partial)
        {
            Spec = new(Partial) { Strategy = new() { Mode = MachineMode.Slow }, Extra = new() { ["a"] = new() { ["z"] = 1 } } },
        },
        new(Partial)
        {
            Spec = new(Partial.Without("replicas", "extra"))
            {
                Boxes = [new(Remove) { Name = "server" }, new(Remove) { Name = "sidecar" }],
            },
        },
        new(Partial) { Spec = new(Partial) { Boxes = [new() { Name = "server", Cpu = 9 }, new(Partial) { Name = "sidecar", Cpu = 2 }] } },
        new(Partial) { Spec = new(Partial) { Extra = new KMap<KValue>(Remove, "a") { ["list"] = [5] }, NodeLabels = new(Remove, "gpu") } },
        new(Partial) { Metadata = new(Partial) { Labels = new(Remove, "app"), Finalizers = ["c"] }, UnknownFields = new() { ["a"] = 1 } },
        new(Partial) { Metadata = new(Partial.Without("labels")) { Labels = new() { ["app"] = "x" } }, UnknownFields = new(Remove, "a") },
    ];

    [Theory]
    [MemberData(nameof(PairsOfPatches))]
    public void A_patched_patch_does_what_both_do_one_after_the_other(int pair)
    {
        Machine first = Patches[pair / Patches.Length], second = Patches[pair % Patches.Length];
        var original = Original with { UnknownFields = new() { ["a"] = 0, ["b"] = 0 } };

        var both = first.Patch(second);

        Assert.Equal(original.Patch(first).Patch(second), original.Patch(both));
        Assert.Equal("", PartialGuard.Find(both));
    }
}

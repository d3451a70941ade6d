using KubeSharp.Tests.Model;
using Xunit;

namespace KubeSharp.Tests.Collections;

public sealed class KListTests
{
    private static KList<Box> Boxes => [new() { Name = "server", Cpu = 1 }, new() { Name = "sidecar", Cpu = 2 }];

    [Fact]
    public void It_is_written_as_a_collection_expression_with_spreads()
    {
        KList<string> tail = ["c", "d"];
        KList<string> list = ["a", "b", .. tail, .. Enumerable.Repeat("e", 2)];

        Assert.Equal(["a", "b", "c", "d", "e", "e"], list);
        Assert.Equal("c", list[2]);
        Assert.Equal(6, list.Count);
        Assert.Same(KList<string>.Empty, (KList<string>)[]);
    }

    [Fact]
    public void It_is_equal_by_value_and_order()
    {
        Assert.Equal(Boxes, Boxes);
        Assert.Equal(Boxes.GetHashCode(), Boxes.GetHashCode());
        Assert.NotEqual<KList<int>>([1, 2], [2, 1]);
        Assert.NotEqual<KList<int>>([1], [1, 1]);
        Assert.False(Boxes.Equals(null));
    }

    [Fact]
    public void Its_items_do_not_follow_the_array_it_was_made_of()
    {
        string[] array = ["a"];
        KList<string> list = array;
        array[0] = "b";

        Assert.Equal("a", list[0]);
    }

    [Fact]
    public void Items_are_found_and_changed_by_their_key()
    {
        var changed = Boxes.Update("server", box => box with { Cpu = 8 });

        Assert.Equal(8, changed["server"].Cpu);
        Assert.Equal(1, Boxes["server"].Cpu);
        Assert.Equal(["server", "sidecar"], changed.Select(box => box.Name));
        Assert.True(changed.ContainsKey("sidecar"));
        Assert.False(changed.ContainsKey("other"));
        Assert.Equal(["sidecar"], changed.Without("server").Select(box => box.Name));
        Assert.Equal([2, 3], Boxes.UpdateAll(box => box with { Cpu = box.Cpu + 1 }).Select(box => box.Cpu));
    }

    [Fact]
    public void Keys_of_several_fields_are_joined()
    {
        KList<BoxPort> ports =
        [
            new() { Number = 8080 }, new() { Number = 8080, Protocol = "UDP" }, new() { Number = 53, Protocol = "UDP" },
        ];

        Assert.Same(ports[0], ports["8080/TCP"]);
        Assert.Same(ports[1], ports["8080/UDP"]);
        Assert.Equal(["8080/TCP", "53/UDP"], ports.Without("8080/UDP").Select(port => $"{port.Number}/{port.Protocol?.Value ?? "TCP"}"));
        Assert.False(ports.ContainsKey("8080"));
    }

    [Fact]
    public void A_missing_key_names_those_that_exist()
    {
        Assert.Equal(
            "No item of the list has the key 'web' (keys: server, sidecar).",
            Assert.Throws<KeyNotFoundException>(() => Boxes["web"]).Message);
        Assert.Contains(
            "'web' (the list is empty)",
            Assert.Throws<KeyNotFoundException>(() => KList<Box>.Empty["web"]).Message,
            StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Boxes.Update("web", box => box));
        Assert.Throws<KeyNotFoundException>(() => Boxes.Without("web"));
    }

    [Fact]
    public void A_list_without_keys_says_so()
    {
        KList<string> texts = ["a"];
        KList<MachineMeta> objects = [new("a")];

        Assert.Contains(

            "does not key lists of String",

            Assert.Throws<NotSupportedException>(() => texts["a"]).Message,

            StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => objects.ContainsKey("a"));
    }

    [Fact]
    public void No_item_is_null()
    {
        Assert.Contains(
            "Item 1",
            Assert.Throws<ArgumentException>(() => { KList<string> _ = ["a", null!]; }).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => { KList<string> _ = (string[])null!; });
        Assert.Throws<InvalidOperationException>(() => Boxes.Update("server", _ => null!));
        Assert.Throws<InvalidOperationException>(() => Boxes.UpdateAll(_ => null!));
    }

    [Fact]
    public void The_text_shows_no_item()
    {
        Assert.Equal("1 item", ((KList<string>)["secret"]).ToString());
        Assert.Equal("0 items", KList<string>.Empty.ToString());
    }
}

using CsCheck;
using Xunit;
using static KubeSharp.Authoring;

namespace KubeSharp.Tests.Collections;

public sealed class KMapTests
{
    private static KMap<string> Labels => new() { ["app"] = "llm", ["tier"] = "serving" };

    [Fact]
    public void It_is_written_with_an_initializer_or_with_spreads()
    {
        KMap<string> more = [.. Labels, new("team", "ml"), new("tier", "gpu")];
        KMap<Quantity> limits = new() { ["nvidia.com/gpu"] = 4, ["memory"] = "160Gi" };

        Assert.Equal(["app", "tier", "team"], more.Keys);
        Assert.Equal(["llm", "gpu", "ml"], more.Values);
        Assert.Equal("160Gi", limits["memory"].ToString());
        Assert.Same(KMap<string>.Empty, (KMap<string>)[]);
    }

    [Fact]
    public void A_key_written_twice_keeps_its_first_place_and_its_last_value()
    {
        string[] keys = ["a", "b", "a"];
        KMap<string> map = new() { [keys[0]] = "1", [keys[1]] = "2", [keys[2]] = "3" };
        KMap<string> spread = [new("a", "1"), new("b", "2"), new("a", "3")];

        Assert.Equal([new("a", "3"), new("b", "2")], map);
        Assert.Equal([new("a", "3"), new("b", "2")], spread);
    }

    [Fact]
    public void Nothing_changes_a_map_that_was_made()
    {
        var source = Labels;
        KMap<string> spread = [.. source, new("app", "other")];
        var changed = source.With("app", "other").With(new KMap<string> { ["new"] = "x" }).Without("tier");

        Assert.Equal(Labels, source);
        Assert.Equal("other", spread["app"]);
        Assert.Equal([new("app", "other"), new("new", "x")], changed);
        Assert.Same(source, source.With(null));
        Assert.Equal(source, source.Without("missing"));
        Assert.Empty(KMap<string>.Empty.With("a", "b").Without("a"));
        Assert.Empty(KMap<string>.Empty);
    }

    [Fact]
    public void Equality_ignores_the_order()
    {
        KMap<string> turned = new() { ["tier"] = "serving", ["app"] = "llm" };

        Assert.True(Labels.Equals(turned));
        Assert.Equal(Labels.GetHashCode(), turned.GetHashCode());
        Assert.False(Labels.Equals(turned.With("a", "b")));
        Assert.False(Labels.Equals(turned.With("app", "b")));
        Assert.False(Labels.Equals(null));
    }

    [Fact]
    public void Quantities_of_a_map_are_equal_by_amount()
    {
        KMap<Quantity> left = new() { ["cpu"] = "0.5" }, right = new() { ["cpu"] = "500m" };

        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Fact]
    public void A_missing_key_names_those_that_exist()
    {
        Assert.Equal("The map has no key 'App' (keys: app, tier).", Assert.Throws<KeyNotFoundException>(() => Labels["App"]).Message);
        Assert.Equal("The map has no key 'a' (it is empty).", Assert.Throws<KeyNotFoundException>(() => KMap<string>.Empty["a"]).Message);
    }

    [Fact]
    public void No_key_and_no_value_is_null()
    {
        Assert.Throws<ArgumentNullException>(() => new KMap<string> { ["a"] = null! });
        Assert.Throws<ArgumentNullException>(() => new KMap<string> { [null!] = "a" });
        Assert.Throws<ArgumentNullException>(() => { KMap<string> _ = (Dictionary<string, string>)null!; });
    }

    [Fact]
    public void A_dictionary_becomes_a_map()
    {
        KMap<string> map = new Dictionary<string, string> { ["b"] = "1", ["a"] = "2" };

        Assert.Equal(["b", "a"], map.Keys);
    }

    [Fact]
    public void The_text_shows_keys_and_no_values() => Assert.Equal("{app, tier}", Labels.ToString());

    [Fact]
    public void A_map_that_removes_keys_takes_no_other_marker()
    {
        Assert.Throws<ArgumentException>(() => new KMap<string>(Partial, "a"));
        Assert.False(new KMap<string>(Remove, "a").Equals(KMap<string>.Empty));
        Assert.True(new KMap<string>(Remove, "a").Equals(new KMap<string>(Remove, "a")));
    }

    [Fact]
    public void Large_maps_find_their_keys_as_a_dictionary_does() =>
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 1, 4], Gen.Int).List[0, 40].Sample(entries =>
        {
            var expected = new Dictionary<string, int>(StringComparer.Ordinal);
            KMap<int> map = [];
            foreach (var (key, value) in entries)
            {
                expected[key] = value;
                map = map.With(key, value);
                Assert.Equal(value, map[key]);
            }

            KMap<int> built = [.. entries.Select(static entry => KeyValuePair.Create(entry.Item1, entry.Item2))];
            Assert.Equal(expected.Count, map.Count);
            Assert.All(expected, entry => Assert.True(map.TryGetValue(entry.Key, out var value) && value == entry.Value));
            Assert.False(map.ContainsKey("z"));
            Assert.True(built.Equals(map));
            Assert.Equal(built.Keys, map.Keys);
        });
}

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>A map that an expression makes.</summary>
internal sealed class CelLiteralMap : CelMap
{
    private readonly Dictionary<object, CelValue> _values = [];
    private readonly List<CelValue> _keys = [];

    /// <summary>A map with texts as keys.</summary>
    public static CelLiteralMap Of(params (string Key, CelValue Value)[] entries)
    {
        var map = new CelLiteralMap();
        foreach (var (key, value) in entries)
        {
            map.TryAdd(CelValue.Of(key), value);
        }

        return map;
    }

    public override IReadOnlyList<CelValue> Keys => _keys;

    /// <summary>Adds an entry; false when the key is there.</summary>
    public bool TryAdd(CelValue key, CelValue value)
    {
        if (KeyOf(key) is not { } normal || _values.ContainsKey(normal))
        {
            return false;
        }

        _values.Add(normal, value);
        _keys.Add(key);
        return true;
    }

    public override CelValue? Find(CelValue key) => KeyOf(key) is { } normal && _values.TryGetValue(normal, out var value) ? value : null;

    /// <summary>Whether a value can be a key.</summary>
    public static bool CanBeKey(CelValue key) => key.Kind is CelKind.Text or CelKind.Boolean or CelKind.Integer or CelKind.Unsigned;

    /// <summary>What equal keys have equal: numbers of different types are equal when their amounts are.</summary>
    private static object? KeyOf(CelValue key) => key.Kind switch
    {
        CelKind.Text => key.Text,
        CelKind.Boolean => key.IsTrue,
        CelKind.Integer => key.Integer,
        CelKind.Unsigned => key.Unsigned <= long.MaxValue ? (long)key.Unsigned : key.Unsigned,
        CelKind.Double when Math.Abs(key.Double) < 9e18 && Math.Floor(key.Double) == key.Double => (long)key.Double,
        _ => null,
    };
}

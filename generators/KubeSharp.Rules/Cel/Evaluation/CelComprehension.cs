using KubeSharp.Rules.Cel.Syntax;

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>Goes through the items of a list or the entries of a map for a macro.</summary>
internal sealed class CelComprehension(
    CelMacro macro,
    CelValue range,
    Func<CelMacro, CelExpression, CelValue, CelValue?, CelValue> evaluate,
    Func<bool> isExhausted)
{
    private readonly bool _isOpen = range.Kind == CelKind.List ? range.List.IsOpen : range.Map.IsOpen;

    public CelValue Evaluate() => macro.Kind switch
    {
        CelMacroKind.All => Quantify(isAll: true),
        CelMacroKind.Exists => Quantify(isAll: false),
        CelMacroKind.ExistsOne => One(),
        CelMacroKind.TransformMap or CelMacroKind.TransformMapEntry => TransformMap(),
        _ => Transform(),
    };

    private int Count => range.Kind == CelKind.List ? range.List.Items.Count : range.Map.Keys.Count;

    /// <summary>What the variables of the macro hold for an item.</summary>
    private (CelValue First, CelValue? Second) Variables(int place)
    {
        if (range.Kind == CelKind.List)
        {
            var item = range.List.Items[place];
            return macro.Variables.Count == 1 ? (item, null) : (_isOpen ? CelValue.Unknown : CelValue.Of((long)place), item);
        }

        var key = range.Map.Keys[place];
        return macro.Variables.Count == 1 ? (key, null) : (key, range.Map.Find(key) ?? CelValue.Unknown);
    }

    /// <summary>One item that decides is enough, whatever is unknown or fails elsewhere.</summary>
    private CelValue Quantify(bool isAll)
    {
        var failed = _isOpen ? CelValue.Unknown : null;
        for (var i = 0; i < Count; i++)
        {
            var (first, second) = Variables(i);
            var value = evaluate(macro, macro.Condition!, first, second);
            if (isAll ? value.IsFalse : value.IsTrue)
            {
                return value;
            }

            if (value.Kind != CelKind.Boolean && failed is not { Kind: CelKind.Unknown })
            {
                failed = value.IsKnown ? CelValue.Error("no such overload: a condition must be a boolean") : value;
            }

            if (isExhausted())
            {
                return CelValue.Unknown;
            }
        }

        return failed ?? CelValue.Of(isAll);
    }

    private CelValue One()
    {
        var count = 0;
        var isUnsure = _isOpen;
        for (var i = 0; i < Count; i++)
        {
            var (first, second) = Variables(i);
            var value = evaluate(macro, macro.Condition!, first, second);
            if (value.Kind == CelKind.Error)
            {
                return isUnsure ? CelValue.Unknown : value;
            }

            isUnsure |= value.Kind != CelKind.Boolean;
            count += value.IsTrue ? 1 : 0;
            if (isExhausted())
            {
                return CelValue.Unknown;
            }
        }

        return count > 1 ? CelValue.False : isUnsure ? CelValue.Unknown : CelValue.Of(count == 1);
    }

    /// <summary>Whether an item counts; null when that is unknown.</summary>
    private bool? Counts(CelValue first, CelValue? second, out CelValue? failure)
    {
        failure = null;
        if (macro.Condition is null)
        {
            return true;
        }

        var value = evaluate(macro, macro.Condition, first, second);
        if (value.Kind is CelKind.Boolean or CelKind.Unknown)
        {
            return value.Kind == CelKind.Unknown ? null : value.IsTrue;
        }

        failure = value.Kind == CelKind.Error ? value : CelValue.Error("no such overload: a condition must be a boolean");
        return null;
    }

    private CelValue Transform()
    {
        var items = new List<CelValue>();
        var isOpen = _isOpen;
        for (var i = 0; i < Count; i++)
        {
            var (first, second) = Variables(i);
            var counts = Counts(first, second, out var failure);
            if (failure is not null)
            {
                return failure;
            }

            isOpen |= counts is null;
            if (counts == true)
            {
                var item = macro.Transform is null ? first : evaluate(macro, macro.Transform, first, second);
                if (item.Kind == CelKind.Error)
                {
                    return item;
                }

                items.Add(item);
            }

            if (isExhausted())
            {
                return CelValue.Unknown;
            }
        }

        return CelValue.Of(new CelList(items, isOpen));
    }

    private CelValue TransformMap()
    {
        if (_isOpen)
        {
            return CelValue.Unknown;
        }

        var map = new CelLiteralMap();
        for (var i = 0; i < Count; i++)
        {
            var (first, second) = Variables(i);
            var counts = Counts(first, second, out var failure);
            if (failure is not null || counts is null || isExhausted())
            {
                return failure ?? CelValue.Unknown;
            }

            if (counts == false)
            {
                continue;
            }

            var value = evaluate(macro, macro.Transform!, first, second);
            if (!value.IsKnown)
            {
                return value;
            }

            if (macro.Kind == CelMacroKind.TransformMap)
            {
                map.TryAdd(first, value);
            }
            else if (value.Kind != CelKind.Map)
            {
                return CelValue.Error("no such overload: transformMapEntry needs a map");
            }
            else
            {
                foreach (var key in value.Map.Keys)
                {
                    if (!map.TryAdd(key, value.Map.Find(key)!))
                    {
                        return CelValue.Error($"insert failed: key {CelText.Of(key)} already exists");
                    }
                }
            }
        }

        return CelValue.Of(map);
    }
}

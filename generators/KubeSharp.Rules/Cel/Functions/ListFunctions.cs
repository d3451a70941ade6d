using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Functions of lists (apiserver/pkg/cel/library/lists.go).</summary>
internal static class ListFunctions
{
    private static readonly string[] s_comparable = ["int", "uint", "double", "bool", "duration", "timestamp", "string", "bytes"];

    public static void AddTo(CelFunctionTable table)
    {
        foreach (var type in s_comparable)
        {
            table.Add($"list<{type}>.isSorted(): bool", static a => IsSorted(a[0].List));
            table.Add($"list<{type}>.min(): {type}", static a => Extreme(a[0].List, -1));
            table.Add($"list<{type}>.max(): {type}", static a => Extreme(a[0].List, 1));
        }

        table.Add("list<int>.sum(): int", static a => Sum(a[0].List, CelValue.Of(0L)));
        table.Add("list<uint>.sum(): uint", static a => Sum(a[0].List, CelValue.Of(0UL)));
        table.Add("list<double>.sum(): double", static a => Sum(a[0].List, CelValue.Of(0.0)));
        table.Add("list<duration>.sum(): duration", static a => Sum(a[0].List, CelValue.OfDuration(0)));
        table.Add("list<A>.indexOf(A): int", static a => IndexOf(a[0].List, a[1], isLast: false));
        table.Add("list<A>.lastIndexOf(A): int", static a => IndexOf(a[0].List, a[1], isLast: true));
    }

    private static bool HasHole(CelList list) => list.IsOpen || list.Items.Any(static item => item.Kind == CelKind.Unknown);

    private static CelValue IsSorted(CelList list)
    {
        if (HasHole(list))
        {
            return CelValue.Unknown;
        }

        for (var i = 1; i < list.Items.Count; i++)
        {
            if (CelEquality.Compare(list.Items[i - 1], list.Items[i]) is not { } order)
            {
                return CelValue.Error("no such overload: isSorted");
            }

            if (order > 0)
            {
                return CelValue.False;
            }
        }

        return CelValue.True;
    }

    private static CelValue Extreme(CelList list, int sign)
    {
        if (HasHole(list) || list.Items.Count == 0)
        {
            return HasHole(list) ? CelValue.Unknown : CelValue.Error("min or max called on an empty list");
        }

        var result = list.Items[0];
        foreach (var item in list.Items)
        {
            if (CelEquality.Compare(item, result) is not { } order)
            {
                return CelValue.Error("no such overload: min or max");
            }

            result = order * sign > 0 ? item : result;
        }

        return result;
    }

    private static CelValue Sum(CelList list, CelValue zero)
    {
        if (HasHole(list))
        {
            return CelValue.Unknown;
        }

        // The empty list of a dynamic type sums to a whole number.
        var sum = list.Items.Count > 0 && list.Items[0].Kind != zero.Kind ? list.Items[0] : zero;
        var first = ReferenceEquals(sum, zero) ? 0 : 1;
        for (var i = first; i < list.Items.Count && sum.IsKnown; i++)
        {
            CelValue[] pair = [sum, list.Items[i]];
            sum = CelLibrary.Find("+", isMember: false).FirstOrDefault(overload => overload.Takes(pair))?.Apply(pair)
                ?? CelValue.Error("no such overload: sum");
        }

        return sum;
    }

    private static CelValue IndexOf(CelList list, CelValue wanted, bool isLast)
    {
        if (list.IsOpen)
        {
            return CelValue.Unknown;
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            var place = isLast ? list.Items.Count - 1 - i : i;
            switch (CelEquality.AreEqual(list.Items[place], wanted))
            {
                case true:
                    return CelValue.Of((long)place);
                case null:
                    return CelValue.Unknown;
            }
        }

        return CelValue.Of(-1L);
    }
}

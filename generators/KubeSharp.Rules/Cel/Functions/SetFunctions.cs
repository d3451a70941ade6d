using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Lists as sets (cel-go, ext.Sets).</summary>
internal static class SetFunctions
{
    /// <summary>How many pairs of items are compared.</summary>
    private const long MostPairs = 250_000;

    public static void AddTo(CelFunctionTable table)
    {
        table.Add("sets/contains(list<A>, list<A>): bool", static a => CelValue.Of(Contains(a[0].List, a[1].List)));
        table.Add("sets/equivalent(list<A>, list<A>): bool", static a =>
            CelValue.Of(CelEquality.And(Contains(a[0].List, a[1].List), Contains(a[1].List, a[0].List))));
        table.Add("sets/intersects(list<A>, list<A>): bool", static a => CelValue.Of(Intersects(a[0].List, a[1].List)));
    }

    /// <summary>Whether all items of one are in the other; null where a hole decides.</summary>
    public static bool? Contains(CelList list, CelList part)
    {
        if ((long)list.Items.Count * part.Items.Count > MostPairs)
        {
            return null;
        }

        bool? result = part.IsOpen ? null : true;
        foreach (var item in part.Items)
        {
            result = CelEquality.And(result, Has(list, item));
        }

        return result;
    }

    private static bool? Intersects(CelList list, CelList other)
    {
        if ((long)list.Items.Count * other.Items.Count > MostPairs)
        {
            return null;
        }

        bool? result = list.IsOpen || other.IsOpen ? null : false;
        foreach (var item in other.Items)
        {
            var has = Has(list, item);
            if (has == true)
            {
                return true;
            }

            result = has is null ? null : result;
        }

        return result;
    }

    private static bool? Has(CelList list, CelValue wanted)
    {
        bool? result = list.IsOpen ? null : false;
        foreach (var item in list.Items)
        {
            var equal = CelEquality.AreEqual(item, wanted);
            if (equal == true)
            {
                return true;
            }

            result = equal is null ? null : result;
        }

        return result;
    }
}

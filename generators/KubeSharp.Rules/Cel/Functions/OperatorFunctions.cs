using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Operators other than arithmetic, and what every value has.</summary>
internal static class OperatorFunctions
{
    private static readonly string[] s_ordered = ["bool", "int", "uint", "double", "string", "bytes", "timestamp", "duration"];
    private static readonly string[] s_numbers = ["int", "uint", "double"];

    public static void AddTo(CelFunctionTable table)
    {
        table.Add("==(A, A): bool", static a => CelValue.Of(CelEquality.AreEqual(a[0], a[1])));
        table.Add("!=(A, A): bool", static a => CelValue.Of(!CelEquality.AreEqual(a[0], a[1])));
        table.Add("!_(bool): bool", static a => CelValue.Of(!a[0].IsTrue));
        table.Add("in(A, list<A>): bool", static a => In(a[0], a[1].List));
        table.Add("in(A, map<A, B>): bool", static a => InMap(a[0], a[1].Map));
        foreach (var type in s_ordered)
        {
            AddOrder(table, type, type);
        }

        foreach (var left in s_numbers)
        {
            foreach (var right in s_numbers.Where(right => right != left))
            {
                AddOrder(table, left, right);
            }
        }

        table.Add("size(string): int", static a => CelValue.Of((long)TextCharacters.Count(a[0].Text)));
        table.Add("size(bytes): int", static a => CelValue.Of((long)a[0].Bytes.Length));
        table.Add("size(list<A>): int", static a => SizeOf(a[0].List.IsOpen, a[0].List.Items.Count));
        table.Add("size(map<A, B>): int", static a => SizeOf(a[0].Map.IsOpen, a[0].Map.Keys.Count));
        table.Add("string.size(): int", static a => CelValue.Of((long)TextCharacters.Count(a[0].Text)));
        table.Add("bytes.size(): int", static a => CelValue.Of((long)a[0].Bytes.Length));
        table.Add("list<A>.size(): int", static a => SizeOf(a[0].List.IsOpen, a[0].List.Items.Count));
        table.Add("map<A, B>.size(): int", static a => SizeOf(a[0].Map.IsOpen, a[0].Map.Keys.Count));
    }

    private static void AddOrder(CelFunctionTable table, string left, string right)
    {
        table.Add($"<({left}, {right}): bool", static a => CelValue.Of(CelEquality.Compare(a[0], a[1]) < 0));
        table.Add($"<=({left}, {right}): bool", static a => CelValue.Of(CelEquality.Compare(a[0], a[1]) <= 0));
        table.Add($">({left}, {right}): bool", static a => CelValue.Of(CelEquality.Compare(a[0], a[1]) > 0));
        table.Add($">=({left}, {right}): bool", static a => CelValue.Of(CelEquality.Compare(a[0], a[1]) >= 0));
    }

    private static CelValue SizeOf(bool isOpen, int count) => isOpen ? CelValue.Unknown : CelValue.Of((long)count);

    private static CelValue In(CelValue item, CelList list)
    {
        var isUnsure = list.IsOpen;
        foreach (var other in list.Items)
        {
            var equal = CelEquality.AreEqual(item, other);
            if (equal == true)
            {
                return CelValue.True;
            }

            isUnsure |= equal is null;
        }

        return isUnsure ? CelValue.Unknown : CelValue.False;
    }

    private static CelValue InMap(CelValue key, CelMap map) =>
        map.Find(key) is not { } found ? CelValue.False : found.Kind == CelKind.Unknown && !IsKey(map, key) ? found : CelValue.True;

    /// <summary>Whether a key is certainly there, although its value is not known.</summary>
    private static bool IsKey(CelMap map, CelValue key) =>
        map is CelLiteralMap || map.Keys.Any(other => CelEquality.AreEqual(key, other) == true);
}

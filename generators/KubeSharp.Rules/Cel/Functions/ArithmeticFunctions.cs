using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Custom;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Arithmetic; what does not fit its type is an error.</summary>
internal static class ArithmeticFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("+(int, int): int", static a => Checked(static (x, y) => checked(x + y), a));
        table.Add("-(int, int): int", static a => Checked(static (x, y) => checked(x - y), a));
        table.Add("*(int, int): int", static a => Checked(static (x, y) => checked(x * y), a));
        table.Add("/(int, int): int", static a => a[1].Integer == 0 ? Division() : Checked(static (x, y) => checked(x / y), a));
        table.Add("%(int, int): int", static a =>
            a[1].Integer == 0 ? Modulus() : Checked(static (x, y) => y == -1 ? checked(-x) & 0 : x % y, a));
        table.Add("-_(int): int", static a => Checked(static (x, _) => checked(-x), [a[0], a[0]]));
        table.Add("+(uint, uint): uint", static a => CheckedUnsigned(static (x, y) => checked(x + y), a));
        table.Add("-(uint, uint): uint", static a => CheckedUnsigned(static (x, y) => checked(x - y), a));
        table.Add("*(uint, uint): uint", static a => CheckedUnsigned(static (x, y) => checked(x * y), a));
        table.Add("/(uint, uint): uint", static a => a[1].Unsigned == 0 ? Division() : CelValue.Of(a[0].Unsigned / a[1].Unsigned));
        table.Add("%(uint, uint): uint", static a => a[1].Unsigned == 0 ? Modulus() : CelValue.Of(a[0].Unsigned % a[1].Unsigned));
        table.Add("+(double, double): double", static a => CelValue.Of(a[0].Double + a[1].Double));
        table.Add("-(double, double): double", static a => CelValue.Of(a[0].Double - a[1].Double));
        table.Add("*(double, double): double", static a => CelValue.Of(a[0].Double * a[1].Double));
        table.Add("/(double, double): double", static a => CelValue.Of(a[0].Double / a[1].Double));
        table.Add("-_(double): double", static a => CelValue.Of(-a[0].Double));
        table.Add("+(string, string): string", static a => Joined(a[0].Text, a[1].Text));
        table.Add("+(bytes, bytes): bytes", static a => JoinedBytes(a[0].Bytes, a[1].Bytes));
        table.Add("+(list<A>, list<A>): list<A>", static a => JoinedLists(a[0].List, a[1].List));
        table.Add("+(timestamp, duration): timestamp", static a => InRange(a[0].Instant.Plus(a[1].Nanoseconds)));
        table.Add("+(duration, timestamp): timestamp", static a => InRange(a[1].Instant.Plus(a[0].Nanoseconds)));
        table.Add("-(timestamp, duration): timestamp", static a =>
            a[1].Nanoseconds == long.MinValue ? Overflow() : InRange(a[0].Instant.Plus(-a[1].Nanoseconds)));
        table.Add("-(timestamp, timestamp): duration", static a =>
            a[0].Instant.Minus(a[1].Instant) is { } difference ? CelValue.OfDuration(difference) : Overflow());
        table.Add("+(duration, duration): duration", static a => CheckedDuration(static (x, y) => checked(x + y), a));
        table.Add("-(duration, duration): duration", static a => CheckedDuration(static (x, y) => checked(x - y), a));
        table.Add("-_(duration): duration", static a => CheckedDuration(static (x, _) => checked(-x), [a[0], a[0]]));
    }

    public static CelValue Overflow() => CelValue.Error("overflow: the result does not fit its type");

    private static CelValue Division() => CelValue.Error("division by zero");

    private static CelValue Modulus() => CelValue.Error("modulus by zero");

    private static CelValue Checked(Func<long, long, long> operation, CelValue[] arguments)
    {
        try
        {
            return CelValue.Of(operation(arguments[0].Integer, arguments[1].Integer));
        }
        catch (OverflowException)
        {
            return Overflow();
        }
    }

    private static CelValue CheckedUnsigned(Func<ulong, ulong, ulong> operation, CelValue[] arguments)
    {
        try
        {
            return CelValue.Of(operation(arguments[0].Unsigned, arguments[1].Unsigned));
        }
        catch (OverflowException)
        {
            return Overflow();
        }
    }

    private static CelValue CheckedDuration(Func<long, long, long> operation, CelValue[] arguments)
    {
        try
        {
            return CelValue.OfDuration(operation(arguments[0].Nanoseconds, arguments[1].Nanoseconds));
        }
        catch (OverflowException)
        {
            return Overflow();
        }
    }

    private static CelValue InRange(CelInstant instant) => instant.IsInRange ? CelValue.Of(instant) : Overflow();

    private static CelValue Joined(string one, string other) =>
        one.Length + other.Length > CelLimits.Size ? CelValue.Unknown : CelValue.Of(one + other);

    private static CelValue JoinedBytes(byte[] one, byte[] other) =>
        one.Length + other.Length > CelLimits.Size ? CelValue.Unknown : CelValue.Of([.. one, .. other]);

    /// <summary>Sets and maps are merged, not joined.</summary>
    private static bool IsUnordered(CelList list) => list is SchemaList { IsUnordered: true };

    private static CelValue JoinedLists(CelList one, CelList other) =>
        one.Items.Count + other.Items.Count > CelLimits.Size || IsUnordered(one) || IsUnordered(other)
            ? CelValue.Unknown
            : CelValue.Of(new CelList([.. one.Items, .. other.Items], one.IsOpen || other.IsOpen));
}

using System.Numerics;
using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Quantities (apiserver/pkg/cel/library/quantity.go); equal when their amounts are.</summary>
internal static class QuantityFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("quantity(string): quantity", static a =>
            QuantityText.AmountOf(a[0].Text) is { } amount ? Of(amount.Nanos) : CelValue.Error("the text is no quantity"));
        table.Add("isQuantity(string): bool", static a => CelValue.Of(QuantityText.AmountOf(a[0].Text) is not null));
        foreach (var name in new[] { "sign(quantity): int", "quantity.sign(): int" })
        {
            table.Add(name, static a => CelValue.Of((long)Nanos(a[0]).Sign));
        }

        table.Add("quantity.isInteger(): bool", static a => CelValue.Of(Integer(a[0]) is not null));
        table.Add("quantity.asInteger(): int", static a =>
            Integer(a[0]) is { } number ? CelValue.Of(number) : CelValue.Error("cannot convert value to integer"));
        table.Add("quantity.asApproximateFloat(): double", static a =>
            CelValue.Of((double)Nanos(a[0]) / (double)QuantityAmount.NanosPerUnit));
        table.Add("quantity.isGreaterThan(quantity): bool", static a => CelValue.Of(Nanos(a[0]) > Nanos(a[1])));
        table.Add("quantity.isLessThan(quantity): bool", static a => CelValue.Of(Nanos(a[0]) < Nanos(a[1])));
        table.Add("quantity.compareTo(quantity): int", static a => CelValue.Of((long)Math.Sign(Nanos(a[0]).CompareTo(Nanos(a[1])))));
        table.Add("quantity.add(quantity): quantity", static a => Of(Nanos(a[0]) + Nanos(a[1])));
        table.Add("quantity.add(int): quantity", static a => Of(Nanos(a[0]) + (a[1].Integer * QuantityAmount.NanosPerUnit)));
        table.Add("quantity.sub(quantity): quantity", static a => Of(Nanos(a[0]) - Nanos(a[1])));
        table.Add("quantity.sub(int): quantity", static a => Of(Nanos(a[0]) - (a[1].Integer * QuantityAmount.NanosPerUnit)));
        table.Add("quantity.mul(int): quantity", static a => Of(Nanos(a[0]) * a[1].Integer));

        // How divisions round is not stable between versions.
        table.AddUnknown("quantity.div(int): quantity", "quantity.div(int, int): quantity", "quantity.divInt(int): quantity");
    }

    public static CelValue Of(BigInteger nanos) => CelValue.Of(new CelOpaque(CelExtensionTypes.Quantity, nanos));

    private static BigInteger Nanos(CelValue value) => (BigInteger)value.Opaque.Content;

    private static long? Integer(CelValue value)
    {
        var whole = BigInteger.DivRem(Nanos(value), QuantityAmount.NanosPerUnit, out var rest);
        return rest.IsZero && whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : null;
    }
}

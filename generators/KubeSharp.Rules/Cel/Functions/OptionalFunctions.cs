using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Optional values (cel-go, OptionalTypes).</summary>
internal static class OptionalFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("optional/of(A): optional<A>", static a => CelValue.Optional(a[0]));
        table.Add("optional/none(): optional<A>", static _ => CelValue.NoOptional);
        table.Add("optional/ofNonZeroValue(A): optional<A>", static a => IsZero(a[0]) switch
        {
            null => CelValue.Unknown,
            true => CelValue.NoOptional,
            false => CelValue.Optional(a[0]),
        });
        table.Add("optional<A>.hasValue(): bool", static a => CelValue.Of(a[0].Held is not null));
        table.Add("optional<A>.value(): A", static a => a[0].Held ?? CelValue.Error("optional.none() dereference"));
        table.Add("optional<A>.or(optional<A>): optional<A>", static a => a[0].Held is null ? a[1] : a[0]);
        table.Add("optional<A>.orValue(A): A", static a => a[0].Held ?? a[1]);
    }

    private static bool? IsZero(CelValue value) => value.Kind switch
    {
        CelKind.Null => true,
        CelKind.Boolean => value.IsFalse,
        CelKind.Integer or CelKind.Unsigned => value.Integer == 0,
        CelKind.Double => value.Double == 0,
        CelKind.Text => value.Text.Length == 0,
        CelKind.Bytes => value.Bytes.Length == 0,
        CelKind.Duration => value.Nanoseconds == 0,
        CelKind.List => value.List.Items.Count > 0 ? false : value.List.IsOpen ? null : true,
        CelKind.Map => value.Map.Keys.Count > 0 ? false : value.Map.IsOpen ? null : true,
        CelKind.Optional => value.Held is null,
        _ => false,
    };
}

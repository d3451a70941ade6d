using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>All functions that expressions of Kubernetes can call (https://kubernetes.io/docs/reference/using-api/cel).</summary>
internal static class CelLibrary
{
    private static readonly Lazy<CelFunctionTable> s_table = new(Build);

    /// <summary>The overloads of a function.</summary>
    public static IReadOnlyList<CelOverload> Find(string name, bool isMember) => s_table.Value.Find(name, isMember);

    private static CelFunctionTable Build()
    {
        var table = new CelFunctionTable();
        OperatorFunctions.AddTo(table);
        ArithmeticFunctions.AddTo(table);
        ConversionFunctions.AddTo(table);
        TimeFunctions.AddTo(table);
        TextFunctions.AddTo(table);
        PatternFunctions.AddTo(table);
        ListFunctions.AddTo(table);
        SetFunctions.AddTo(table);
        OptionalFunctions.AddTo(table);
        AddressFunctions.AddTo(table);
        UrlFunctions.AddTo(table);
        QuantityFunctions.AddTo(table);
        SemverFunctions.AddTo(table);
        FormatFunctions.AddTo(table);
        ClusterFunctions.AddTo(table);
        return table;
    }
}

using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Tests.Cel;

/// <summary>What the tests of expressions share.</summary>
internal static class CelTest
{
    /// <summary>An environment with a variable of each sort; <c>hole</c> has no value.</summary>
    public static CelEnvironment Environment { get; } = CelEnvironment.Of(
        ("x", CelType.Dynamic),
        ("n", CelType.Integer),
        ("list", CelType.List(CelType.Integer)),
        ("map", CelType.Map(CelType.Text, CelType.Integer)),
        ("hole", CelType.Dynamic),
        ("text", CelType.Text));

    private static readonly Dictionary<string, CelValue> s_bindings = new(StringComparer.Ordinal)
    {
        ["x"] = CelValue.Of(1L),
        ["n"] = CelValue.Of(42L),
        ["list"] = CelValue.Of([CelValue.Of(1L), CelValue.Of(2L), CelValue.Of(3L)]),
        ["map"] = CelValue.Of(CelLiteralMap.Of(("a", CelValue.Of(1L)), ("b", CelValue.Of(2L)))),
        ["text"] = CelValue.Of("hello"),
    };

    /// <summary>The result as a text: a value, <c>unknown</c>, <c>error: ...</c>, or <c>problem: ...</c> where it does not compile.</summary>
    public static string Run(string expression, CelEnvironment? environment = null, IReadOnlyDictionary<string, CelValue>? bindings = null)
    {
        var program = CelProgram.Compile(expression, environment ?? Environment);
        if (!program.IsValid)
        {
            return $"problem: {program.Problems[0].Message}";
        }

        var value = program.Evaluate(bindings ?? s_bindings);
        return value.Kind switch
        {
            CelKind.Unknown => "unknown",
            CelKind.Error => $"error: {value.Text}",
            CelKind.List => $"[{string.Join(", ", value.List.Items)}]{(value.List.IsOpen ? "..." : "")}",
            CelKind.Optional => value.Held is null ? "none" : $"optional {value.Held}",
            _ => value.ToString(),
        };
    }
}

using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>The one place where expressions in CEL are checked.</summary>
internal static class CelRules
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "true", "false", "null", "in", "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
        "package", "namespace", "return", "var", "void", "while",
    };

    /// <summary>Checks an expression that must be given. Blanks alone are none.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="use">What it is for.</param>
    /// <param name="owner">
    /// What gives it names: the specification of a policy, the schema that has the rule, a webhook; null where that is nothing.
    /// </param>
    /// <returns>Whether the expression is sound, or cannot be known.</returns>
    public static bool CheckExpression(RuleRun run, RuleNode expression, CelUse use, RuleNode? owner = null) =>
        CheckExpression(run, expression, use, owner, out _);

    /// <summary>Checks an expression that must be given, and hands it over where it is sound; null where it cannot be known.</summary>
    public static bool CheckExpression(RuleRun run, RuleNode expression, CelUse use, RuleNode? owner, out CelProgram? sound)
    {
        sound = null;
        if (expression.TextOrEmpty is not { } text)
        {
            PolicyVariables.Of(run).Add(expression, use, CelType.Dynamic);
            return true;
        }

        if (text.Trim().Length == 0)
        {
            run.Report(RuleCatalogue.RequiredField, expression, $"{RuleRun.Describe(expression)} is required: write an expression in CEL");
            return false;
        }

        var program = CelProgram.Compile(text, CelUses.EnvironmentOf(use, owner, PolicyVariables.Of(run)));
        PolicyVariables.Of(run).Add(expression, use, program.IsValid ? program.Result : CelType.Dynamic);
        if (program.IsValid)
        {
            sound = program;
            return true;
        }

        var problem = program.Problems[0];
        var place = problem.Position.ToString(CultureInfo.InvariantCulture);
        run.Report(RuleCatalogue.CelExpression, expression, $"the expression does not compile: {problem.Message} (at character {place})");
        return false;
    }

    /// <summary>Checks the name of a variable.</summary>
    public static void CheckIdentifier(RuleRun run, RuleNode name)
    {
        if (name.TextOrEmpty is not { } text)
        {
            return;
        }

        if (text.Trim().Length == 0)
        {
            run.Report(RuleCatalogue.RequiredField, name, "'name' is required: expressions use the variable by it");
        }
        else if (s_reserved.Contains(text) || !IsIdentifier(text))
        {
            run.Report(
                RuleCatalogue.CelExpression,
                name,
                $"the name {RuleRun.Quote(text)} is no identifier of CEL: use letters, '_' and (not first) digits");
        }
    }

    /// <summary>Whether a text, if it is known, holds nothing but blanks; the empty text is none of these.</summary>
    public static bool IsBlank(RuleNode node) => node.Text is { Length: > 0 } text && text.Trim().Length == 0;

    public static bool HasLineBreaks(string text) => text.IndexOfAny(['\n', '\r']) >= 0;

    private static bool IsIdentifier(string text) =>
        text[0] is not (>= '0' and <= '9')
        && text.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}

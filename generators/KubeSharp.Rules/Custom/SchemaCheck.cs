using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Cel.Functions;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Patterns;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>
/// Checks values against constraints of a schema (k8s.io/kube-openapi/pkg/validation/validate). With a run it reports; without, it only
/// finds
/// out whether a value is valid, for <c>oneOf</c> and its like.
/// </summary>
internal sealed partial class SchemaCheck(RuleRun? run)
{
    /// <summary>Whether something was found.</summary>
    public bool IsInvalid { get; private set; }

    /// <summary>Whether a hole decides.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Whether something was found that keeps rules from running: a wrong type, something missing, too long or too many.</summary>
    public bool IsBlocked { get; private set; }

    /// <summary>Checks a value.</summary>
    /// <param name="value">The value, with the schema that gives it structure and defaults.</param>
    /// <param name="constraints">What is asked of it: the same schema, or a part of a combination.</param>
    public void Check(SchemaValue value, StructuralSchema constraints)
    {
        var node = value.Node;
        if (node.IsUnknown)
        {
            IsUnsure = true;
            return;
        }

        if (node.IsAbsent)
        {
            return;
        }

        if (!CheckType(value, constraints))
        {
            return;
        }

        CheckEnum(value, constraints);
        switch (node.Kind)
        {
            case RuleNodeKind.Text:
                CheckText(value, constraints);
                break;
            case RuleNodeKind.Number:
                CheckNumber(value, constraints);
                break;
            case RuleNodeKind.List:
                CheckList(value, constraints);
                break;
            case RuleNodeKind.Object:
                CheckObject(value, constraints);
                break;
        }

        CheckCombinations(value, constraints);
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Describe(SchemaValue value) => RuleRun.Describe(value.Place);

    private void Report(SchemaValue value, string message, bool blocks = false)
    {
        IsInvalid = true;
        IsBlocked |= blocks;
        run?.Report(RuleCatalogue.SchemaConstraint, value.Place, $"{Describe(value)} {message}");
    }

    private bool CheckType(SchemaValue value, StructuralSchema constraints)
    {
        var expected = constraints.IsIntOrString ? "int-or-string" : constraints.Type;
        var kind = value.Node.Kind;
        var isRight = expected switch
        {
            "object" => kind == RuleNodeKind.Object,
            "array" => kind == RuleNodeKind.List,
            "string" => kind == RuleNodeKind.Text,
            "boolean" => kind == RuleNodeKind.Boolean,
            "number" => kind == RuleNodeKind.Number,
            "integer" => kind == RuleNodeKind.Number && IsWhole(value.Node),
            "int-or-string" => kind == RuleNodeKind.Text || (kind == RuleNodeKind.Number && IsWhole(value.Node)),
            _ => true,
        };
        if (!isRight)
        {
            Report(value, $"must be {Article(expected)}, and is {Article(kind)}", blocks: true);
        }

        return isRight;
    }

    private static bool IsWhole(RuleNode node) => node.Integer is not null || node.Number is not { } number || Math.Floor(number) == number;

    private static string Article(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "a text",
        "boolean" => "a boolean",
        "number" => "a number",
        "integer" => "a whole number",
        _ => "a whole number or a text",
    };

    private static string Article(RuleNodeKind kind) => kind switch
    {
        RuleNodeKind.Object => "an object",
        RuleNodeKind.List => "a list",
        RuleNodeKind.Text => "a text",
        RuleNodeKind.Boolean => "a boolean",
        _ => "a number",
    };

    private void CheckEnum(SchemaValue value, StructuralSchema constraints)
    {
        if (constraints.Enum.Count == 0)
        {
            return;
        }

        bool? isAmong = false;
        foreach (var choice in constraints.Enum)
        {
            var equal = NodeEquality.AreEqual(choice, value.Node);
            if (equal == true)
            {
                return;
            }

            isAmong = equal is null ? null : isAmong;
        }

        IsUnsure |= isAmong is null;
        if (isAmong == false)
        {
            var choices = constraints.Enum.Select(static choice =>
                choice.Text ?? (choice.Number is { } number ? Number(number) : null)).OfType<string>();
            var given = value.Node.Text is { Length: < 40 } text
                ? $"cannot be {RuleRun.Quote(text)}" : "has a value that the schema does not list";
            Report(value, $"{given}: use {RuleRun.List(choices.Take(30))}");
        }
    }

    private void CheckText(SchemaValue value, StructuralSchema constraints)
    {
        if (value.Node.Text is not { } text)
        {
            IsUnsure |= constraints.Pattern is not null
                || constraints.MinLength is not null || constraints.MaxLength is not null || constraints.Format.Length > 0;
            return;
        }

        if ((constraints.MinLength ?? 0) > 0 || constraints.MaxLength is not null)
        {
            var length = TextCharacters.Count(text);
            if (length < constraints.MinLength)
            {
                Report(value, $"has {Count(length, "character")}, and must have at least {constraints.MinLength}");
            }

            if (length > constraints.MaxLength)
            {
                Report(value, $"has {Count(length, "character")}, {constraints.MaxLength} at most are allowed", blocks: true);
            }
        }

        if (constraints.Pattern is { } pattern)
        {
            var isMatch = GoPattern.Of(pattern).IsMatch(text);
            IsUnsure |= isMatch is null;
            if (isMatch == false)
            {
                Report(value, $"must match the pattern {Shorten(pattern)}");
            }
        }

        if (constraints.Format.Length > 0 && !constraints.IsIntOrString && ValueFormats.Problem(constraints.Format, text) is { } problem)
        {
            Report(value, problem);
        }
    }

    private static string Count(long count, string noun) =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1}{2}", count, noun, count == 1 ? "" : "s");

    private static string Shorten(string pattern) => pattern.Length > 200 ? $"'{pattern.Substring(0, 197)}...'" : $"'{pattern}'";

    private void CheckNumber(SchemaValue value, StructuralSchema constraints)
    {
        if (value.Node.Number is not { } number)
        {
            IsUnsure |= constraints.Minimum is not null || constraints.Maximum is not null || constraints.MultipleOf is not null;
            return;
        }

        if (constraints.Minimum is { } least && (constraints.IsMinimumExclusive ? number <= least : number < least))
        {
            Report(value, $"is {Number(number)}, and must be {(constraints.IsMinimumExclusive ? "more than" : "at least")} {Number(least)}");
        }

        if (constraints.Maximum is { } most && (constraints.IsMaximumExclusive ? number >= most : number > most))
        {
            Report(value, $"is {Number(number)}, and must be {(constraints.IsMaximumExclusive ? "less than" : "at most")} {Number(most)}");
        }

        // Fractions do not divide exactly; the server's own arithmetic decides what is close.
        if (constraints.MultipleOf is > 0 and var factor && Math.Abs((number / factor) - Math.Round(number / factor)) > 1e-9)
        {
            Report(value, $"must be a multiple of {Number(factor)}");
        }
    }

    private void CheckCombinations(SchemaValue value, StructuralSchema constraints)
    {
        foreach (var part in constraints.AllOf)
        {
            Check(value, part);
        }

        if (constraints.AnyOf.Count > 0 && Valid(value, constraints.AnyOf) is { Valid: 0, Unsure: 0 })
        {
            Report(value, "fits none of the alternatives of the schema (anyOf)");
        }

        if (constraints.OneOf.Count > 0)
        {
            var (valid, unsure) = Valid(value, constraints.OneOf);
            if (valid > 1 || (valid == 0 && unsure == 0))
            {
                Report(value, valid > 1
                    ? $"fits {Count(valid, "alternative")} of the schema where exactly one is allowed (oneOf){Alternatives(constraints)}"
                    : $"fits none of the alternatives of the schema (oneOf){Alternatives(constraints)}");
            }
        }

        if (constraints.Not is { } excluded)
        {
            var (valid, unsure) = Valid(value, [excluded]);
            IsUnsure |= unsure > 0;
            if (valid > 0)
            {
                Report(value, "is what the schema excludes (not)");
            }
        }
    }

    /// <summary>The fields that alternatives ask for, where that is all they do.</summary>
    private static string Alternatives(StructuralSchema constraints)
    {
        var names = constraints.OneOf.Where(static part => part.Required.Count == 1).Select(static part => part.Required[0]).ToList();
        return names.Count == constraints.OneOf.Count ? $": set one of {RuleRun.List(names)}" : "";
    }

    private (int Valid, int Unsure) Valid(SchemaValue value, IReadOnlyList<StructuralSchema> choices)
    {
        var valid = 0;
        var unsure = 0;
        foreach (var choice in choices)
        {
            var check = new SchemaCheck(null);
            check.Check(value, choice);
            valid += !check.IsInvalid && !check.IsUnsure ? 1 : 0;
            unsure += !check.IsInvalid && check.IsUnsure ? 1 : 0;
        }

        IsUnsure |= unsure > 0;
        return (valid, unsure);
    }
}

using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Patterns;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Regular expressions.</summary>
internal static class PatternFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("matches(string, string): bool", static a => Matches(a[0].Text, a[1].Text));
        table.Add("string.matches(string): bool", static a => Matches(a[0].Text, a[1].Text));
        table.Add("string.find(string): string", static a => Find(a[0].Text, a[1].Text));
        table.Add("string.findAll(string): list<string>", static a => FindAll(a[0].Text, a[1].Text, -1));
        table.Add("string.findAll(string, int): list<string>", static a => FindAll(a[0].Text, a[1].Text, a[2].Integer));
    }

    private static CelValue Matches(string text, string expression)
    {
        var pattern = GoPattern.Of(expression);
        return pattern.Problem is { } problem ? CelValue.Error($"the regular expression is not valid: {problem}") : CelValue.Of(pattern.IsMatch(text));
    }

    private static CelValue Find(string text, string expression)
    {
        var all = FindAll(text, expression, 1);
        return all.Kind != CelKind.List ? all : all.List.Items.Count == 0 ? CelValue.Of("") : all.List.Items[0];
    }

    private static CelValue FindAll(string text, string expression, long most)
    {
        var pattern = GoPattern.Of(expression);
        if (pattern.Problem is { } problem)
        {
            return CelValue.Error($"the regular expression is not valid: {problem}");
        }

        // Each search begins anew: texts that would need many of them are not judged.
        if (pattern.IsMatch(text) is null || text.Length > 20_000)
        {
            return CelValue.Unknown;
        }

        var found = new List<CelValue>();
        var previous = -1;
        for (var place = 0; place <= text.Length && found.Count != most && pattern.Find(text, place) is { } match;)
        {
            var isEmpty = match.Start == match.End;
            if (!isEmpty || match.Start != previous)
            {
                found.Add(CelValue.Of(text.Substring(match.Start, match.End - match.Start)));
            }

            previous = match.End;
            place = isEmpty ? match.End + 1 : match.End;
        }

        return CelValue.Of(found);
    }
}

namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>Finds calls that are macros.</summary>
internal static class CelMacros
{
    /// <summary>The macro that a call is; null when it is a call of a function.</summary>
    public static CelExpression? Expand(CelExpression? target, string name, List<CelExpression> arguments, int position)
    {
        if (target is null)
        {
            return name == "has" && arguments.Count == 1 ? Has(arguments[0]) : null;
        }

        switch (name, arguments.Count)
        {
            case ("all", 2 or 3):
                return Range(CelMacroKind.All);
            case ("exists", 2 or 3):
                return Range(CelMacroKind.Exists);
            case ("exists_one" or "existsOne", 2 or 3):
                return Range(CelMacroKind.ExistsOne);
            case ("filter", 2):
                return Range(CelMacroKind.Filter);
            case ("map", 2):
                return new CelMacro(position, CelMacroKind.Map, target, Names(arguments, 1), null, arguments[1]);
            case ("map", 3):
                return new CelMacro(position, CelMacroKind.Map, target, Names(arguments, 1), arguments[1], arguments[2]);
            case ("transformList", 3 or 4):
                return Transform(CelMacroKind.Map);
            case ("transformMap", 3 or 4):
                return Transform(CelMacroKind.TransformMap);
            case ("transformMapEntry", 3 or 4):
                return Transform(CelMacroKind.TransformMapEntry);
            case ("optMap", 2):
                return new CelMacro(position, CelMacroKind.OptionalMap, target, Names(arguments, 1), null, arguments[1]);
            case ("optFlatMap", 2):
                return new CelMacro(position, CelMacroKind.OptionalFlatMap, target, Names(arguments, 1), null, arguments[1]);
            case ("bind", 3) when target is CelIdentifier { Name: "cel" }:
                return new CelMacro(position, CelMacroKind.Bind, arguments[1], Names(arguments, 1), null, arguments[2]);
            default:
                return null;
        }

        CelMacro Range(CelMacroKind kind) =>
            new(position, kind, target, Names(arguments, arguments.Count - 1), arguments[arguments.Count - 1], null);

        CelMacro Transform(CelMacroKind kind) =>
            new(position, kind, target, Names(arguments, 2), arguments.Count == 4 ? arguments[2] : null, arguments[arguments.Count - 1]);
    }

    private static CelSelect Has(CelExpression argument) => argument is CelSelect { IsTest: false, IsOptional: false } select
        ? new(select.Position, select.Operand, select.Field, isTest: true)
        : throw new CelSyntaxException(argument.Position, "has() takes a field, such as has(self.name)");

    private static string[] Names(List<CelExpression> arguments, int count)
    {
        var names = new string[count];
        for (var i = 0; i < count; i++)
        {
            names[i] = arguments[i] is CelIdentifier name
                ? name.Name
                : throw new CelSyntaxException(arguments[i].Position, "the argument must be the name of a variable");
        }

        return count == 2 && names[0] == names[1]
            ? throw new CelSyntaxException(arguments[1].Position, $"both variables have the name '{names[0]}'")
            : names;
    }
}

using KubeSharp.Rules.Cel.Functions;
using KubeSharp.Rules.Cel.Syntax;

namespace KubeSharp.Rules.Cel.Types;

/// <summary>Finds the types of expressions, and the mistakes that the API server finds when it compiles them.</summary>
internal sealed class CelChecker(CelEnvironment environment)
{
    private readonly List<(string Name, CelType Type)> _scope = [];
    private readonly List<CelProblem> _problems = [];

    public IReadOnlyList<CelProblem> Problems => _problems;

    /// <summary>The names of the environment's variables that are used.</summary>
    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    public CelType Check(CelExpression expression) => expression switch
    {
        CelLiteral literal => CelTypeOf.Value(literal.Value),
        CelIdentifier name => Identifier(name),
        CelSelect select => Select(select),
        CelIndex index => Index(index),
        CelCall call => Call(call),
        CelLogic logic => Logic(logic),
        CelConditional conditional => Conditional(conditional),
        CelListLiteral list => ListLiteral(list),
        CelMapLiteral map => MapLiteral(map),
        CelMacro macro => Macro(macro),
        _ => CelType.Dynamic,
    };

    private CelType Problem(CelExpression expression, string message)
    {
        _problems.Add(new(expression.Position, message));
        return CelType.Dynamic;
    }

    private CelType? Variable(string name)
    {
        for (var i = _scope.Count - 1; i >= 0; i--)
        {
            if (_scope[i].Name == name)
            {
                return _scope[i].Type;
            }
        }

        if (!environment.Variables.TryGetValue(name, out var type))
        {
            return null;
        }

        Variables.Add(name);
        return type;
    }

    private bool IsLocal(string name) => _scope.Exists(entry => entry.Name == name);

    private CelType Identifier(CelIdentifier name) =>
        Variable(name.Name) ?? (CelTypeNames.Find(name.Name) is not null ? CelType.Type : Undeclared(name, name.Name));

    private CelType Undeclared(CelExpression expression, string name) =>
        Problem(expression, $"there is no variable or function '{name}' here (undeclared reference); variables: {Known()}");

    private string Known() => string.Join(", ", environment.Variables.Keys.Select(static name => $"'{name}'"));

    private static string? QualifiedName(CelExpression expression) => expression switch
    {
        CelIdentifier name => name.Name,
        CelSelect { IsOptional: false, IsTest: false } select when QualifiedName(select.Operand) is { } outer => outer + "." + select.Field,
        _ => null,
    };

    private static string RootOf(string name) => name.IndexOf('.') is var dot && dot < 0 ? name : name.Substring(0, dot);

    private CelType Select(CelSelect select)
    {
        // The longest name wins, unless a variable of a macro hides it.
        if (!select.IsTest && QualifiedName(select) is { } name && !IsLocal(RootOf(name)))
        {
            if (environment.Variables.TryGetValue(name, out var variable))
            {
                Variables.Add(name);
                select.QualifiedName = name;
                return variable;
            }

            if (CelTypeNames.Find(name) is not null && !environment.Variables.ContainsKey(RootOf(name)))
            {
                select.QualifiedName = name;
                return CelType.Type;
            }
        }

        var operand = Check(select.Operand);
        var isOptional = select.IsOptional || operand.Kind == CelTypeKind.Optional;
        var held = operand.Kind == CelTypeKind.Optional ? operand.Arguments[0] : operand;
        var field = held.Kind switch
        {
            CelTypeKind.Dynamic => CelType.Dynamic,
            CelTypeKind.Map when held.Arguments[0].Kind is CelTypeKind.Text or CelTypeKind.Dynamic => held.Arguments[1],
            CelTypeKind.Object when held.Fields is null => CelType.Dynamic,
            CelTypeKind.Object when held.Fields!.TryGetValue(select.Field, out var known) => known,
            CelTypeKind.Object =>
                Problem(select, $"there is no field '{select.Field}' (undefined field){Nearby(select.Field, held.Fields!.Keys)}"),
            _ => Problem(select, $"a value of type '{held}' has no fields, so none '{select.Field}' (does not support field selection)"),
        };
        return select.IsTest ? CelType.Boolean
            : isOptional ? field.Kind == CelTypeKind.Optional ? field : CelType.Optional(field)
            : field;
    }

    private static string Nearby(string field, IEnumerable<string> known)
    {
        var names = known.OrderBy(static name => name, StringComparer.Ordinal).Take(12).ToList();
        var nearest = known.FirstOrDefault(name => Values.TextDistance.IsWithinTwo(field, name));
        return nearest is not null ? $"; did you mean '{nearest}'?" : names.Count == 0 ? "" : $"; fields: {string.Join(", ", names)}";
    }

    private CelType Index(CelIndex index)
    {
        var operand = Check(index.Operand);
        var key = Check(index.Index);
        var isOptional = index.IsOptional || operand.Kind == CelTypeKind.Optional;
        var held = operand.Kind == CelTypeKind.Optional ? operand.Arguments[0] : operand;
        CelType item;
        switch (held.Kind)
        {
            case CelTypeKind.Dynamic:
                item = CelType.Dynamic;
                break;
            case CelTypeKind.List when key.Kind is CelTypeKind.Integer or CelTypeKind.Dynamic:
                item = held.Arguments[0];
                break;
            case CelTypeKind.Map when CelAssignment.AreCompatible(held.Arguments[0], key):
                item = held.Arguments[1];
                break;
            default:
                return Problem(index, $"a value of type '{held}' cannot be indexed by one of type '{key}' (no matching overload)");
        }

        return isOptional ? CelType.Optional(item) : item;
    }

    private CelType Call(CelCall call)
    {
        if (call.Target is not null && QualifiedName(call.Target) is { } space && Qualified(call, space) is { } qualified)
        {
            call.Qualify(qualified);
        }

        var types = new List<CelType>();
        if (call.Target is not null)
        {
            types.Add(Check(call.Target));
        }

        foreach (var argument in call.Arguments)
        {
            // What fills the clauses of a text is of many types.
            types.Add(call.Function == "format" && argument is CelListLiteral list ? MixedList(list) : Check(argument));
        }

        var candidates = CelLibrary.Find(call.Function, call.Target is not null);
        if (candidates.Count == 0)
        {
            return CelLibrary.Find(call.Function, call.Target is null).Count > 0
                ? NoOverload(call, types)
                : Problem(call, $"there is no function '{call.Function}' (undeclared reference)");
        }

        var fitting = new List<CelOverload>();
        CelType? result = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Parameters.Count != types.Count)
            {
                continue;
            }

            var assignment = new CelAssignment();
            var fits = true;
            for (var i = 0; i < types.Count && fits; i++)
            {
                fits = assignment.Takes(candidate.Parameters[i], types[i]);
            }

            if (fits)
            {
                fitting.Add(candidate);
                var given = assignment.Resolve(candidate.Result);
                result = result is null ? given : SameOrDynamic(result, given);
            }
        }

        call.Overloads = fitting;
        return result ?? NoOverload(call, types);
    }

    private static CelType SameOrDynamic(CelType one, CelType other) => one.ToString() == other.ToString() ? one : CelType.Dynamic;

    /// <summary>The name of a function that has a namespace; null where what stands before the dot is a value.</summary>
    private string? Qualified(CelCall call, string space)
    {
        var name = space + "." + call.Function;
        var root = RootOf(space);
        return !IsLocal(root) && !environment.Variables.ContainsKey(root) && CelLibrary.Find(name, isMember: false).Count > 0 ? name : null;
    }

    private CelType NoOverload(CelCall call, List<CelType> types)
    {
        var given = string.Join(", ", types.Skip(call.Target is null ? 0 : 1));
        return Problem(
            call,
            call.Target is not null
                ? $"'{call.Function}' cannot be called on '{types[0]}' with ({given}) (no matching overload)"
                : $"'{call.Function}' cannot be applied to ({given}) (no matching overload)");
    }

    private CelType Logic(CelLogic logic)
    {
        foreach (var operand in logic.Operands)
        {
            Expect(operand, Check(operand), $"an operand of '{(logic.IsAnd ? "&&" : "||")}'");
        }

        return CelType.Boolean;
    }

    private void Expect(CelExpression expression, CelType type, string what)
    {
        if (type.Kind is not (CelTypeKind.Boolean or CelTypeKind.Dynamic))
        {
            Problem(expression, $"{what} must be 'bool', and is '{type}' (no matching overload)");
        }
    }

    private CelType Conditional(CelConditional conditional)
    {
        Expect(conditional.Condition, Check(conditional.Condition), "the condition before '?'");
        var whenTrue = Check(conditional.WhenTrue);
        var whenFalse = Check(conditional.WhenFalse);
        return CelAssignment.AreCompatible(whenTrue, whenFalse)
            ? CelAssignment.Join(whenTrue, whenFalse)
            : Problem(conditional, $"the values on both sides of ':' must have one type, and are '{whenTrue}' and '{whenFalse}' (no matching overload)");
    }

    private CelType ListLiteral(CelListLiteral list)
    {
        CelType? item = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            item = Unify(list.Items[i], item, Held(list.Items[i], list.Optional[i]));
        }

        return CelType.List(item ?? CelType.Dynamic);
    }

    private CelType MixedList(CelListLiteral list)
    {
        foreach (var item in list.Items)
        {
            Check(item);
        }

        return CelType.List(CelType.Dynamic);
    }

    /// <summary>The type of an item that may be optional.</summary>
    private CelType Held(CelExpression expression, bool isOptional)
    {
        var type = Check(expression);
        if (!isOptional || type.IsDynamic)
        {
            return type;
        }

        return type.Kind == CelTypeKind.Optional
            ? type.Arguments[0]
            : Problem(expression, $"'?' stands before an optional, and this is '{type}'");
    }

    /// <summary>Kubernetes wants the items of a literal to have one type.</summary>
    private CelType Unify(CelExpression expression, CelType? earlier, CelType type)
    {
        if (earlier is null)
        {
            return type;
        }

        return earlier.Kind == CelTypeKind.Null || type.Kind == CelTypeKind.Null || CelAssignment.AreCompatible(earlier, type)
            ? CelAssignment.Join(earlier, type)
            : Problem(expression, $"the items must have one type: an earlier one is '{earlier}', this one '{type}'");
    }

    private CelType MapLiteral(CelMapLiteral map)
    {
        if (map.TypeName is { } name)
        {
            return Message(map, name);
        }

        CelType? key = null;
        CelType? value = null;
        for (var i = 0; i < map.Keys.Count; i++)
        {
            key = Unify(map.Keys[i], key, Check(map.Keys[i]));
            value = Unify(map.Values[i], value, Held(map.Values[i], map.Optional[i]));
        }

        return CelType.Map(key ?? CelType.Dynamic, value ?? CelType.Dynamic);
    }

    private CelType Message(CelMapLiteral map, string name)
    {
        foreach (var value in map.Values)
        {
            Check(value);
        }

        return name.StartsWith("google.protobuf.", StringComparison.Ordinal) || (environment.IsMutating && (name == "JSONPatch"
            || RootOf(name) == "Object"))
            ? CelType.Object(name, null)
            : Problem(map, $"there is no type '{name}' (undeclared reference)");
    }

    private CelType Macro(CelMacro macro)
    {
        var range = Check(macro.Range);
        if (Bind(macro, range) is not { } types)
        {
            return Problem(macro, $"a value of type '{range}' has no items to go through (cannot be range of a comprehension)");
        }

        var depth = _scope.Count;
        for (var i = 0; i < types.Length; i++)
        {
            _scope.Add((macro.Variables[i], types[i]));
        }

        if (macro.Condition is not null)
        {
            Expect(macro.Condition, Check(macro.Condition), "the condition of a macro");
        }

        var transform = macro.Transform is null ? CelType.Dynamic : Check(macro.Transform);
        _scope.RemoveRange(depth, types.Length);
        return Result(macro, range, types, transform);
    }

    private static CelType[]? Bind(CelMacro macro, CelType range) => macro.Kind switch
    {
        CelMacroKind.Bind => [range],
        CelMacroKind.OptionalMap or CelMacroKind.OptionalFlatMap => range.Kind switch
        {
            CelTypeKind.Optional => [range.Arguments[0]],
            CelTypeKind.Dynamic => [CelType.Dynamic],
            _ => null,
        },
        _ => range.Kind switch
        {
            CelTypeKind.List => macro.Variables.Count == 1 ? [range.Arguments[0]] : [CelType.Integer, range.Arguments[0]],
            CelTypeKind.Map => macro.Variables.Count == 1 ? [range.Arguments[0]] : [range.Arguments[0], range.Arguments[1]],
            CelTypeKind.Dynamic => macro.Variables.Count == 1 ? [CelType.Dynamic] : [CelType.Dynamic, CelType.Dynamic],
            _ => null,
        },
    };

    private static CelType Result(CelMacro macro, CelType range, CelType[] types, CelType transform) => macro.Kind switch
    {
        CelMacroKind.All or CelMacroKind.Exists or CelMacroKind.ExistsOne => CelType.Boolean,
        CelMacroKind.Filter => CelType.List(types[0]),
        CelMacroKind.Map => CelType.List(transform),
        CelMacroKind.TransformMap => CelType.Map(range.Kind == CelTypeKind.List ? CelType.Integer : types[0], transform),
        CelMacroKind.TransformMapEntry => transform.Kind == CelTypeKind.Map ? transform : CelType.Map(CelType.Dynamic, CelType.Dynamic),
        CelMacroKind.OptionalMap => CelType.Optional(transform),
        CelMacroKind.OptionalFlatMap => transform.Kind == CelTypeKind.Optional ? transform : CelType.Optional(CelType.Dynamic),
        _ => transform,
    };
}

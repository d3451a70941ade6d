using KubeSharp.Rules.Cel.Syntax;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>Evaluates a checked expression once.</summary>
internal sealed class CelEvaluator(IReadOnlyDictionary<string, CelValue> bindings)
{
    private readonly List<(string Name, CelValue Value)> _scope = [];
    private int _steps;

    public CelValue Evaluate(CelExpression expression)
    {
        // What takes too long is not judged.
        if (++_steps > CelLimits.Steps)
        {
            return CelValue.Unknown;
        }

        return expression switch
        {
            CelLiteral literal => literal.Value,
            CelIdentifier name => Identifier(name.Name),
            CelSelect select => Select(select),
            CelIndex index => Index(index),
            CelCall call => Call(call),
            CelLogic logic => Logic(logic),
            CelConditional conditional => Conditional(conditional),
            CelListLiteral list => ListLiteral(list),
            CelMapLiteral map => MapLiteral(map),
            CelMacro macro => Macro(macro),
            _ => CelValue.Unknown,
        };
    }

    private static CelValue NoKey(CelValue key) => CelValue.Error($"no such key: {CelText.Of(key) ?? "?"}");

    private static CelValue NoOverload(string function) => CelValue.Error($"no such overload: {function}");

    private CelValue Identifier(string name)
    {
        for (var i = _scope.Count - 1; i >= 0; i--)
        {
            if (_scope[i].Name == name)
            {
                return _scope[i].Value;
            }
        }

        return bindings.TryGetValue(name, out var value) ? value
            : CelTypeNames.Find(name) is { } type ? CelValue.Of(type)
            : CelValue.Unknown;
    }

    private CelValue Select(CelSelect select)
    {
        if (select.QualifiedName is { } name)
        {
            return bindings.TryGetValue(name, out var value) ? value
                : CelTypeNames.Find(name) is { } type ? CelValue.Of(type)
                : CelValue.Unknown;
        }

        var operand = Evaluate(select.Operand);
        if (!operand.IsKnown)
        {
            return operand;
        }

        if (operand.Kind == CelKind.Optional)
        {
            if (operand.Held is null)
            {
                return select.IsTest ? CelValue.False : CelValue.NoOptional;
            }

            return Find(operand.Held, CelValue.Of(select.Field), isOptional: true, select.IsTest);
        }

        return Find(operand, CelValue.Of(select.Field), select.IsOptional, select.IsTest);
    }

    /// <summary>The value of a key or the item at an index.</summary>
    private static CelValue Find(CelValue container, CelValue key, bool isOptional, bool isTest)
    {
        CelValue? found;
        if (container.Kind == CelKind.Map)
        {
            if (!CelLiteralMap.CanBeKey(key) && key.Kind != CelKind.Double)
            {
                return CelValue.Error($"unsupported key type: {key.Kind}");
            }

            found = container.Map.Find(key);
        }
        else if (container.Kind == CelKind.List && !isTest)
        {
            if (PlaceOf(key) is not { } place)
            {
                return NoOverload("_[_]");
            }

            var list = container.List;
            if (list.IsOpen)
            {
                return CelValue.Unknown;
            }

            found = place >= 0 && place < list.Items.Count ? list.Items[(int)place] : null;
            if (found is null && !isOptional)
            {
                return CelValue.Error($"index out of bounds: {CelText.Of(key)}");
            }
        }
        else
        {
            return container.IsKnown ? NoOverload(isTest ? "has" : "_[_]") : container;
        }

        if (isTest)
        {
            return found is null ? CelValue.False : found.Kind == CelKind.Unknown ? found : CelValue.True;
        }

        return isOptional
            ? found is null ? CelValue.NoOptional : found.IsKnown ? CelValue.Optional(found) : found
            : found ?? NoKey(key);
    }

    private static long? PlaceOf(CelValue key) => key.Kind switch
    {
        CelKind.Integer => key.Integer,
        CelKind.Unsigned => key.Unsigned > int.MaxValue ? int.MaxValue : (long)key.Unsigned,
        CelKind.Double when Math.Floor(key.Double) == key.Double && Math.Abs(key.Double) < int.MaxValue => (long)key.Double,
        _ => null,
    };

    private CelValue Index(CelIndex index)
    {
        var operand = Evaluate(index.Operand);
        var key = Evaluate(index.Index);
        if (!operand.IsKnown || !key.IsKnown)
        {
            return operand.Kind == CelKind.Unknown || key.IsKnown ? operand : key;
        }

        return operand.Kind != CelKind.Optional ? Find(operand, key, index.IsOptional, isTest: false)
            : operand.Held is null ? CelValue.NoOptional
            : Find(operand.Held, key, isOptional: true, isTest: false);
    }

    private CelValue Call(CelCall call)
    {
        var offset = call.Target is null ? 0 : 1;
        var arguments = new CelValue[call.Arguments.Count + offset];
        CelValue? failed = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            var value = Evaluate(i < offset ? call.Target! : call.Arguments[i - offset]);
            arguments[i] = value;
            if (!value.IsKnown && failed is not { Kind: CelKind.Unknown })
            {
                failed = value;
            }
        }

        if (failed is not null)
        {
            return failed;
        }

        foreach (var overload in call.Overloads)
        {
            if (overload.Takes(arguments))
            {
                return overload.Apply(arguments);
            }
        }

        return NoOverload(call.Function);
    }

    private CelValue Logic(CelLogic logic)
    {
        CelValue? failed = null;
        foreach (var operand in logic.Operands)
        {
            var value = Evaluate(operand);
            if (logic.IsAnd ? value.IsFalse : value.IsTrue)
            {
                return value;
            }

            if (value.Kind != CelKind.Boolean && failed is not { Kind: CelKind.Unknown })
            {
                failed = value.IsKnown ? NoOverload(logic.IsAnd ? "&&" : "||") : value;
            }
        }

        return failed ?? CelValue.Of(logic.IsAnd);
    }

    private CelValue Conditional(CelConditional conditional)
    {
        var condition = Evaluate(conditional.Condition);
        if (condition.Kind == CelKind.Boolean)
        {
            return Evaluate(condition.IsTrue ? conditional.WhenTrue : conditional.WhenFalse);
        }

        if (condition.Kind != CelKind.Unknown)
        {
            return condition.IsKnown ? NoOverload("?:") : condition;
        }

        // Whatever the hole holds, the result is known when both sides agree.
        var whenTrue = Evaluate(conditional.WhenTrue);
        var whenFalse = Evaluate(conditional.WhenFalse);
        return whenTrue.Kind == CelKind.Boolean && whenFalse.Kind == CelKind.Boolean && whenTrue.IsTrue == whenFalse.IsTrue
            ? whenTrue
            : CelValue.Unknown;
    }

    private CelValue ListLiteral(CelListLiteral list)
    {
        var items = new List<CelValue>(list.Items.Count);
        var isOpen = false;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = Evaluate(list.Items[i]);
            if (item.Kind == CelKind.Error)
            {
                return item;
            }

            if (!list.Optional[i])
            {
                items.Add(item);
            }
            else if (item.Kind == CelKind.Unknown)
            {
                isOpen = true;
            }
            else if (item.Kind != CelKind.Optional)
            {
                return NoOverload("[?]");
            }
            else if (item.Held is not null)
            {
                items.Add(item.Held);
            }
        }

        return CelValue.Of(new CelList(items, isOpen));
    }

    private CelValue MapLiteral(CelMapLiteral literal)
    {
        var map = new CelLiteralMap();
        for (var i = 0; i < literal.Keys.Count; i++)
        {
            var key = Evaluate(literal.Keys[i]);
            var value = Evaluate(literal.Values[i]);
            if (!key.IsKnown || value.Kind == CelKind.Error)
            {
                return key.IsKnown ? value : key;
            }

            if (literal.Optional[i])
            {
                if (value.Kind != CelKind.Optional)
                {
                    return value.IsKnown ? NoOverload("{?}") : value;
                }

                if (value.Held is null)
                {
                    continue;
                }

                value = value.Held;
            }

            if (!CelLiteralMap.CanBeKey(key))
            {
                return CelValue.Error($"unsupported key type: {key.Kind}");
            }

            if (!map.TryAdd(key, value))
            {
                return CelValue.Error($"insert failed: key {CelText.Of(key)} already exists");
            }
        }

        // Messages belong to mutating policies, which nothing here evaluates.
        return literal.TypeName is null ? CelValue.Of(map) : CelValue.Unknown;
    }

    private CelValue Macro(CelMacro macro)
    {
        var range = Evaluate(macro.Range);
        if (macro.Kind == CelMacroKind.Bind)
        {
            return WithVariable(macro.Variables[0], range, macro.Transform!);
        }

        if (!range.IsKnown)
        {
            return range;
        }

        if (macro.Kind is CelMacroKind.OptionalMap or CelMacroKind.OptionalFlatMap)
        {
            if (range.Kind != CelKind.Optional || range.Held is null)
            {
                return range.Kind == CelKind.Optional ? range : NoOverload("optMap");
            }

            var held = WithVariable(macro.Variables[0], range.Held, macro.Transform!);
            return macro.Kind == CelMacroKind.OptionalMap && held.IsKnown ? CelValue.Optional(held) : held;
        }

        return range.Kind is CelKind.List or CelKind.Map
            ? new CelComprehension(macro, range, Item, () => _steps > CelLimits.Steps).Evaluate()
            : NoOverload("comprehension");
    }

    private CelValue WithVariable(string name, CelValue value, CelExpression expression)
    {
        _scope.Add((name, value));
        var result = Evaluate(expression);
        _scope.RemoveAt(_scope.Count - 1);
        return result;
    }

    /// <summary>Evaluates a part of a macro for one item.</summary>
    private CelValue Item(CelMacro macro, CelExpression expression, CelValue first, CelValue? second)
    {
        var depth = _scope.Count;
        _scope.Add((macro.Variables[0], first));
        if (second is not null)
        {
            _scope.Add((macro.Variables[1], second));
        }

        var result = Evaluate(expression);
        _scope.RemoveRange(depth, _scope.Count - depth);
        return result;
    }
}

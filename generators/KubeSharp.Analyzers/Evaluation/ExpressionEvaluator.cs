using KubeSharp.Analyzers.Symbols;
using KubeSharp.Rules.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>
/// Finds out what an expression makes, as far as that can be known without running it: literals, constants, initializers, collection
/// expressions, <c>with</c>, locals that are set once, read-only fields. All else is a hole.
/// </summary>
internal sealed class ExpressionEvaluator(KnownTypes types, WireNames names, NameUses uses, CancellationToken cancellation)
{
    // Deeper than any manifest; locals that refer to each other end here.
    private const int MaximumDepth = 100;

    private readonly VariableValues _variables = new(uses);
    private readonly Dictionary<IOperation, EvaluatedValue> _variableValues = [];
    private int _depth;

    public EvaluatedValue Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return EvaluatedValue.Unknown(null);
        }

        cancellation.ThrowIfCancellationRequested();
        if (_depth == MaximumDepth)
        {
            return EvaluatedValue.Unknown(operation.Syntax);
        }

        _depth++;
        try
        {
            return operation.ConstantValue.HasValue
                ? OfConstant(operation.ConstantValue.Value, operation.Syntax)
                : EvaluateExpression(operation);
        }
        finally
        {
            _depth--;
        }
    }

    private static EvaluatedValue OfConstant(object? constant, SyntaxNode syntax) => constant switch
    {
        null => EvaluatedValue.Absent(syntax),
        string text => EvaluatedValue.OfText(text, syntax),
        bool boolean => EvaluatedValue.OfBoolean(boolean, syntax),
        int or long or short or byte or sbyte or ushort or uint or ulong or float or double or decimal =>
            EvaluatedValue.OfNumber(Convert.ToDouble(constant, System.Globalization.CultureInfo.InvariantCulture), syntax),
        _ => EvaluatedValue.Unknown(syntax),
    };

    /// <summary>What is known of a value by its type alone: one that cannot be null is certainly there.</summary>
    private EvaluatedValue OfType(ITypeSymbol? type, SyntaxNode syntax) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => EvaluatedValue.OfBoolean(null, syntax),
        { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double } =>
            EvaluatedValue.OfNumber(null, syntax),
        _ when KnownTypes.Is(type, types.Quantity) || types.IsTextScalar(type) => EvaluatedValue.OfText(null, syntax),
        _ => EvaluatedValue.Unknown(syntax),
    };

    private EvaluatedValue EvaluateExpression(IOperation operation) => operation switch
    {
        IParenthesizedOperation inner => Evaluate(inner.Operand),
        IConversionOperation conversion => EvaluateConversion(conversion),
        IDefaultValueOperation { Type.IsReferenceType: true } => EvaluatedValue.Absent(operation.Syntax),
        IDefaultValueOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } =>
            EvaluatedValue.Absent(operation.Syntax),
        IObjectCreationOperation creation => EvaluateCreation(creation),
        IWithOperation change => EvaluateWith(change),
        ICollectionExpressionOperation list => EvaluateItems(list.Elements, list.Type, list.Syntax),
        IArrayCreationOperation { Initializer: { } initializer } =>
            EvaluateItems(initializer.ElementValues, operation.Type, operation.Syntax),
        ITupleOperation pair => EvaluateItems(pair.Elements, type: null, pair.Syntax),
        ILocalReferenceOperation local => EvaluateVariable(_variables.InitializerOf(local), operation),
        IFieldReferenceOperation field => EvaluateVariable(_variables.InitializerOf(field), operation),
        IPropertyReferenceOperation property => EvaluateProperty(property),
        IConditionalOperation choice => EvaluateChoice(choice),
        IInterpolatedStringOperation => EvaluatedValue.OfText(null, operation.Syntax),
        IBinaryOperation { Type.SpecialType: SpecialType.System_String } => EvaluatedValue.OfText(null, operation.Syntax),
        IInvocationOperation call => KnownCalls.Evaluate(call, this, types) ?? OfType(call.Type, call.Syntax),
        _ => OfType(operation.Type, operation.Syntax),
    };

    /// <summary>A value from elsewhere; editors mark where it is used, and only what is inside it where it is made.</summary>
    private EvaluatedValue EvaluateVariable(IOperation? initializer, IOperation use)
    {
        if (initializer is null)
        {
            return OfType(use.Type, use.Syntax);
        }

        // Once for all uses: members that use each other twice would otherwise double the work at each level.
        if (!_variableValues.TryGetValue(initializer, out var value))
        {
            _variableValues.Add(initializer, OfType(use.Type, use.Syntax));
            _variableValues[initializer] = value = Evaluate(initializer);
        }

        return value with { Syntax = use.Syntax };
    }

    private EvaluatedValue EvaluateChoice(IConditionalOperation choice)
    {
        if (choice.Condition.ConstantValue is { HasValue: true, Value: bool condition })
        {
            return Evaluate(condition ? choice.WhenTrue : choice.WhenFalse);
        }

        return OfType(choice.Type, choice.Syntax);
    }

    private EvaluatedValue EvaluateConversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is not { } method)
        {
            return Evaluate(conversion.Operand);
        }

        var target = method.ReturnType;
        var value = Evaluate(conversion.Operand);
        if (KnownTypes.Is(target, types.Quantity) && value is { Kind: RuleNodeKind.Number })
        {
            var text = value.Number is { } number ? number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) : null;
            return EvaluatedValue.OfText(text, value.Syntax);
        }

        if (KnownTypes.Is(target, types.Quantity) || types.IsTextScalar(target) || KnownTypes.Is(target, types.IntOrString)
            || KnownTypes.Is(target, types.FreeValue) || types.IsList(target) || types.IsMap(target))
        {
            return value;
        }

        return KnownConversions.Convert(value, conversion, names) ?? EvaluatedValue.Unknown(conversion.Syntax);
    }

    private EvaluatedValue EvaluateCreation(IObjectCreationOperation creation)
    {
        if (creation.Arguments.Any(argument => KnownTypes.Is(argument.Value.Type, types.Partial)))
        {
            return EvaluatedValue.Unknown(creation.Syntax);
        }

        if (types.IsSchemaObject(creation.Type))
        {
            return EvaluateSchemaObject(creation);
        }

        if (types.IsMap(creation.Type) || KnownTypes.Is(creation.Type, types.FreeValue))
        {
            return EvaluateMap(creation);
        }

        return OfType(creation.Type, creation.Syntax);
    }

    private EvaluatedValue EvaluateSchemaObject(IObjectCreationOperation creation)
    {
        var value = new EvaluatedValue(RuleNodeKind.Object, creation.Syntax);
        if (names.KindOf(creation.Type!) is { } kind)
        {
            value = EvaluatedValue.OfObject(
                creation.Syntax,
                ("apiVersion", EvaluatedValue.OfText(kind.ApiVersion, creation.Syntax)),
                ("kind", EvaluatedValue.OfText(kind.Kind, creation.Syntax)));
        }

        foreach (var argument in creation.Arguments)
        {
            // The one constructor of the kind is that of ObjectMeta, which takes the name.
            if (argument.Parameter is not { } parameter || !HasProperty(creation.Type!, parameter.Name))
            {
                return value with { IsOpen = true };
            }

            value = value.With([new(parameter.Name, Evaluate(argument.Value))]);
        }

        return creation.Initializer is null ? value : Initialize(value, creation.Initializer);
    }

    private static bool HasProperty(ITypeSymbol type, string field) =>
        type.GetMembers(char.ToUpperInvariant(field[0]) + field.Substring(1)).OfType<IPropertySymbol>().Any();

    private EvaluatedValue EvaluateWith(IWithOperation change)
    {
        var value = Evaluate(change.Operand);
        if (value.Kind != RuleNodeKind.Object)
        {
            value = new(RuleNodeKind.Object, change.Syntax) { IsOpen = true };
        }

        return change.Initializer is null ? value : Initialize(value with { Syntax = change.Syntax }, change.Initializer);
    }

    private EvaluatedValue Initialize(EvaluatedValue value, IObjectOrCollectionInitializerOperation initializer)
    {
        var changes = new List<KeyValuePair<string, EvaluatedValue>>(initializer.Initializers.Length);
        var isOpen = value.IsOpen;
        foreach (var member in initializer.Initializers)
        {
            if (member is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment)
            {
                isOpen = true;
            }
            else if (property.Name == "UnknownFields" && KnownTypes.Is(property.ContainingType, types.SchemaObject))
            {
                var unknown = Evaluate(assignment.Value);
                changes.AddRange(unknown.Entries);
                isOpen |= unknown.IsOpen || unknown.Kind == RuleNodeKind.Unknown;
            }
            else
            {
                changes.Add(new(names.FieldOf(property), Evaluate(assignment.Value)));
            }
        }

        return value.With(changes) with { IsOpen = isOpen };
    }

    /// <summary>Maps, whose entries are written <c>["key"] = value</c>, or <c>{ "key", value }</c>.</summary>
    private EvaluatedValue EvaluateMap(IObjectCreationOperation creation)
    {
        var value = new EvaluatedValue(RuleNodeKind.Object, creation.Syntax) { IsOpen = creation.Arguments.Length > 0 };
        if (creation.Initializer is null)
        {
            return value;
        }

        var entries = new List<KeyValuePair<string, EvaluatedValue>>();
        var isOpen = value.IsOpen;
        foreach (var element in creation.Initializer.Initializers)
        {
            if (element is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: { } key }] } } assignment
                && Evaluate(key).Text is { } name)
            {
                entries.Add(new(name, Evaluate(assignment.Value)));
            }
            else if (element is IInvocationOperation { Arguments: [{ Value: { } first }, { Value: { } second }] }
                && Evaluate(first).Text is { } text)
            {
                entries.Add(new(text, Evaluate(second)));
            }
            else
            {
                isOpen = true;
            }
        }

        return value.With(entries) with { IsOpen = isOpen };
    }

    private EvaluatedValue EvaluateItems(IEnumerable<IOperation> elements, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (types.IsMap(type))
        {
            return new(RuleNodeKind.Object, syntax) { IsOpen = true };
        }

        var items = new List<EvaluatedValue>();
        var isOpen = false;
        foreach (var element in elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(Evaluate(element));
                continue;
            }

            var spliced = Evaluate(spread.Operand);
            items.AddRange(spliced.Items);
            isOpen |= spliced.Kind != RuleNodeKind.List || spliced.IsOpen;
        }

        return new(RuleNodeKind.List, syntax) { Items = items, IsOpen = isOpen };
    }

    private EvaluatedValue EvaluateProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.IsStatic && types.IsTextScalar(property.ContainingType)
            && SymbolEqualityComparer.Default.Equals(property.Type, property.ContainingType))
        {
            return EvaluatedValue.OfText(names.ValueOf(property), reference.Syntax);
        }

        if (property.Name == "Empty" && (types.IsList(property.ContainingType) || types.IsMap(property.ContainingType)))
        {
            return new(types.IsList(property.ContainingType) ? RuleNodeKind.List : RuleNodeKind.Object, reference.Syntax);
        }

        if (property is { IsStatic: true, Name: "Null" } && KnownTypes.Is(property.ContainingType, types.FreeValue))
        {
            return EvaluatedValue.WrittenNull(reference.Syntax);
        }

        if (reference.Instance is not null && types.IsSchemaObject(property.ContainingType) && property.Parameters.IsEmpty)
        {
            var owner = Evaluate(reference.Instance);
            return owner.Kind == RuleNodeKind.Object && (owner.Find(names.FieldOf(property)) is { } || !owner.IsOpen)
                ? (owner.Find(names.FieldOf(property)) ?? EvaluatedValue.Absent(reference.Syntax)) with { Syntax = reference.Syntax }
                : OfType(reference.Type, reference.Syntax);
        }

        return reference.Instance is null || reference.Instance is IInstanceReferenceOperation
            ? EvaluateVariable(_variables.InitializerOf(reference), reference)
            : OfType(reference.Type, reference.Syntax);
    }
}

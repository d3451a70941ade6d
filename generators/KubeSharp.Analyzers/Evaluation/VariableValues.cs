using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace KubeSharp.Analyzers.Evaluation;

/// <summary>
/// Finds the expressions behind names: of locals that are set once, where they are declared, and of read-only static members.
/// </summary>
internal sealed class VariableValues(NameUses uses)
{
    private readonly Dictionary<ISymbol, IOperation?> _initializers = new(SymbolEqualityComparer.Default);

    /// <summary>What a local is set to; null where it may be set more than once.</summary>
    public IOperation? InitializerOf(ILocalReferenceOperation reference) =>
        Remember(reference.Local, () => FindLocal(reference.Local, reference.SemanticModel));

    /// <summary>What a read-only static field is set to.</summary>
    public IOperation? InitializerOf(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        return field is { IsReadOnly: true, IsStatic: true }
            ? Remember(
                field,
                () => FindMember<VariableDeclaratorSyntax>(field, reference.SemanticModel, static declared => declared.Initializer?.Value))
            : null;
    }

    /// <summary>What a static property without setter is set to, or computes.</summary>
    public IOperation? InitializerOf(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        return property is { IsStatic: true, SetMethod: null, Parameters.IsEmpty: true }
            ? Remember(
                property,
                () => FindMember<PropertyDeclarationSyntax>(
                    property,
                    reference.SemanticModel,
                    static declared => declared.Initializer?.Value ?? declared.ExpressionBody?.Expression))
            : null;
    }

    private IOperation? Remember(ISymbol symbol, Func<IOperation?> find)
    {
        if (!_initializers.TryGetValue(symbol, out var found))
        {
            // Whoever asks for the same while it is searched is told that it is not known.
            _initializers.Add(symbol, null);
            _initializers[symbol] = found = find();
        }

        return found;
    }

    private IOperation? FindLocal(ILocalSymbol local, SemanticModel? model)
    {
        if (model is null || local.DeclaringSyntaxReferences is not [var declaration]
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.Parent is not VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax }
            || declarator.SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        return uses.IsWritten(declarator, local.Name) ? null : model.GetOperation(value);
    }

    private static IOperation? FindMember<TSyntax>(ISymbol member, SemanticModel? model, Func<TSyntax, ExpressionSyntax?> initializer)
        where TSyntax : SyntaxNode
    {
        if (model is null || member.DeclaringSyntaxReferences is not [var declaration]
            || declaration.GetSyntax() is not TSyntax syntax
            || initializer(syntax) is not { } value
            || member.ContainingType.StaticConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared))
        {
            return null;
        }

        // A model of another file is costly; it is made once for a compilation and shared by all who ask.
#pragma warning disable RS1030
        return (syntax.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(syntax.SyntaxTree)).GetOperation(value);
#pragma warning restore RS1030
    }
}

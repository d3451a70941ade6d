namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>A field: <c>self.name</c>, <c>self.?name</c>, <c>has(self.name)</c>.</summary>
internal sealed class CelSelect : CelExpression
{
    public CelSelect(int position, CelExpression operand, string field, bool isOptional = false, bool isTest = false)
        : base(position)
    {
        Operand = Part(operand);
        Field = field;
        IsOptional = isOptional;
        IsTest = isTest;
    }

    public CelExpression Operand { get; }

    public string Field { get; }

    /// <summary>Whether the result is an optional.</summary>
    public bool IsOptional { get; }

    /// <summary>Whether it asks for the presence of the field.</summary>
    public bool IsTest { get; }

    /// <summary>The variable or type that the checker found behind a name with dots.</summary>
    public string? QualifiedName { get; set; }
}

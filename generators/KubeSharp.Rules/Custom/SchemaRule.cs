using KubeSharp.Rules.Cel;
using KubeSharp.Rules.Cel.Types;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>A rule of a schema (<c>x-kubernetes-validations</c>).</summary>
internal sealed class SchemaRule(RuleNode node)
{
    private readonly object _lock = new();
    private (CelProgram Program, CelProgram? Message)? _compiled;

    /// <summary>The expression.</summary>
    public string Expression { get; } = node["rule"].Text ?? "";

    public string Message { get; } = (node["message"].Text ?? "").Trim();

    public string MessageExpression { get; } = node["messageExpression"].Text ?? "";

    /// <summary>The place to report at, seen from the value: <c>.spec.name</c>.</summary>
    public string FieldPath { get; } = node["fieldPath"].Text ?? "";

    /// <summary>Whether <c>oldSelf</c> is an optional, so that the rule runs on creation too.</summary>
    public bool HasOptionalOldSelf { get; } = node["optionalOldSelf"].Boolean == true;

    /// <summary>The rule and its message, for a schema; compiled once, as a rule belongs to one schema.</summary>
    public (CelProgram Program, CelProgram? Message) Compile(StructuralSchema schema, bool isResourceRoot)
    {
        lock (_lock)
        {
            if (_compiled is { } known)
            {
                return known;
            }

            var environment = CelEnvironment.ForSchemaRule(schema, isResourceRoot, HasOptionalOldSelf);
            var message = MessageExpression.Length == 0
                ? null : CelProgram.Compile(MessageExpression, environment.Returning(CelTypeKind.Text));
            var compiled = (CelProgram.Compile(Expression, environment), message);
            _compiled = compiled;
            return compiled;
        }
    }
}

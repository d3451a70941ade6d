using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Custom;

/// <summary>What a schema asks of values.</summary>
internal sealed partial class StructuralSchema
{
    public IReadOnlyList<string> Required { get; private set; } = [];

    public IReadOnlyList<RuleNode> Enum { get; private set; } = [];

    /// <summary>A regular expression of Go.</summary>
    public string? Pattern { get; private set; }

    public long? MinLength { get; private set; }

    public long? MaxLength { get; private set; }

    public long? MinItems { get; private set; }

    public long? MaxItems { get; private set; }

    public long? MinProperties { get; private set; }

    public long? MaxProperties { get; private set; }

    public double? Minimum { get; private set; }

    public double? Maximum { get; private set; }

    public bool IsMinimumExclusive { get; private set; }

    public bool IsMaximumExclusive { get; private set; }

    public double? MultipleOf { get; private set; }

    public IReadOnlyList<StructuralSchema> AllOf { get; private set; } = [];

    public IReadOnlyList<StructuralSchema> AnyOf { get; private set; } = [];

    public IReadOnlyList<StructuralSchema> OneOf { get; private set; } = [];

    public StructuralSchema? Not { get; private set; }

    private void ReadConstraint(RuleNode entry, int depth)
    {
        switch (entry.Name)
        {
            case "required": Required = Texts(entry); break;
            case "enum": Enum = entry.Items; break;
            case "pattern": Pattern = entry.Text; break;
            case "minLength": MinLength = entry.Integer; break;
            case "maxLength": MaxLength = entry.Integer; break;
            case "minItems": MinItems = entry.Integer; break;
            case "maxItems": MaxItems = entry.Integer; break;
            case "minProperties": MinProperties = entry.Integer; break;
            case "maxProperties": MaxProperties = entry.Integer; break;
            case "minimum": Minimum = entry.Number; break;
            case "maximum": Maximum = entry.Number; break;
            case "exclusiveMinimum": IsMinimumExclusive = entry.Boolean == true; break;
            case "exclusiveMaximum": IsMaximumExclusive = entry.Boolean == true; break;
            case "multipleOf": MultipleOf = entry.Number; break;
            case "allOf": AllOf = ReadAll(entry, depth); break;
            case "anyOf": AnyOf = ReadAll(entry, depth); break;
            case "oneOf": OneOf = ReadAll(entry, depth); break;
            case "not" when entry.Kind == RuleNodeKind.Object: Not = Read(entry, depth + 1); break;
        }
    }
}

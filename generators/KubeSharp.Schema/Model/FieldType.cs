namespace KubeSharp.Schema.Model;

/// <summary>What a field holds; one of the nested records.</summary>
internal abstract record FieldType
{
    private FieldType()
    {
    }

    /// <summary>A value that the runtime knows.</summary>
    /// <param name="Kind">Which one.</param>
    internal sealed record Scalar(ScalarKind Kind) : FieldType;

    /// <summary>An open enum.</summary>
    /// <param name="TypeName">Its full C# name, beginning with <c>global::</c>.</param>
    internal sealed record Enum(string TypeName) : FieldType;

    /// <summary>A generated object.</summary>
    /// <param name="TypeName">Its full C# name, beginning with <c>global::</c>.</param>
    internal sealed record Object(string TypeName) : FieldType;

    /// <summary>A list.</summary>
    /// <param name="Item">What it holds.</param>
    internal sealed record List(FieldType Item) : FieldType;

    /// <summary>A map with texts as keys.</summary>
    /// <param name="Value">What it holds.</param>
    internal sealed record Map(FieldType Value) : FieldType;
}

namespace KubeSharp.TypeModel;

/// <summary>A value type over one text: an open enum, a time, bytes.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IStringScalar<TSelf> : IFieldScalar
    where TSelf : struct, IStringScalar<TSelf>
{
    /// <summary>The text as a manifest holds it.</summary>
    string Value { get; }

    /// <summary>Takes a text as a manifest holds it, without checking it.</summary>
    /// <param name="text">The text.</param>
    static abstract TSelf FromText(string text);
}

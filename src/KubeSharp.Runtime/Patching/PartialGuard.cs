namespace KubeSharp;

/// <summary>Keeps what is made for patches, partial objects and maps that remove keys, out of stacks.</summary>
internal sealed class PartialGuard : ObjectSearch
{
    private static readonly PartialGuard s_search = new();

    private PartialGuard()
    {
    }

    /// <summary>The path of the first partial value in an object, or null; empty when it is the object itself.</summary>
    public static string? Find(SchemaObject value) => s_search.FindIn(value);

    /// <summary>Whether nothing in an object, a list, a map or a value is partial.</summary>
    public static bool IsWhole(object value) => s_search.FindInValue(value) is null;

    /// <inheritdoc/>
    protected override string? Test(SchemaObject value) => value.IsPartial ? "" : null;

    /// <inheritdoc/>
    protected override bool Passes(KMap map) => map.RemovedKeys is null;
}

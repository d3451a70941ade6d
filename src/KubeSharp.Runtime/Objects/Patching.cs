namespace KubeSharp;

/// <summary>The words of typed patches, brought in by <c>using static KubeSharp.Patching</c> (one of the package's implicit usings).</summary>
public static class Patching
{
    /// <summary>Marks an object as partial: only what is set in it changes the object it is applied to.</summary>
    public static PartialMarker Partial { get; } = new(removes: false);

    /// <summary>Marks an object member or a keyed list item as deleted.</summary>
    public static PartialMarker Remove { get; } = new(removes: true);
}

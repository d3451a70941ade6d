namespace KubeSharp;

/// <summary>A patch or a replacement of an object of a stack: its place, what the object was before, and the change before it.</summary>
internal sealed record StackChange(SourcePlace Place, KubernetesObject Before, StackChange? Earlier)
{
    /// <summary>The call that brought what is wrong with an object: the one since which a check finds it.</summary>
    /// <param name="found">What the check finds in the object as it is.</param>
    /// <param name="last">The last change of the object; null when nothing changed it.</param>
    /// <param name="added">The call that added the object.</param>
    /// <param name="check">Finds what is wrong with an object.</param>
    public static SourcePlace PlaceOf(
        Diagnostic found, StackChange? last, SourcePlace added, Func<KubernetesObject, IEnumerable<Diagnostic>> check)
    {
        for (var change = last; change is not null; change = change.Earlier)
        {
            if (!check(change.Before).Any(before => before.Id == found.Id && before.Path == found.Path))
            {
                return change.Place;
            }
        }

        return added;
    }
}

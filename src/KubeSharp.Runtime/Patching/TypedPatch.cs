namespace KubeSharp;

/// <summary>Typed patches: a strategic merge of a partial value over a whole one of the same type.</summary>
public static class TypedPatch
{
    /// <summary>
    /// The same object with what the patch sets: <c>server.Patch(new(Partial) { Spec = new(Partial) { Replicas = 6 } })</c>.
    /// <list type="bullet">
    /// <item>Texts, numbers, booleans, quantities and other scalars replace the old value.</item>
    /// <item>Objects are merged member by member; those that Kubernetes calls atomic, such as a label selector, replace the old one. Where
    /// Kubernetes says <c>retainKeys</c> (the strategy of a Deployment, a volume), members that the patch does not name go.</item>
    /// <item>Lists with keys are merged by them (<c>x-kubernetes-list-map-keys</c>, as server-side apply does: the key of a port is its
    /// number and its
    /// protocol); new items go to the end, while kubectl puts them first. Sets are united. Other lists replace the old one.</item>
    /// <item>Maps are merged key by key; atomic ones replace the old one.</item>
    /// <item><c>new(Remove)</c> deletes a member, <c>new(Remove) { Name = "sidecar" }</c> an item with this key,
    /// <c>new(Remove, "key")</c> entries of a map, <c>new(Partial.Without("replicas"))</c> members of any type. What is not there is no
    /// error.
    /// Removals come before what the same patch sets: <c>new(Partial.Without("limits")) { Limits = ... }</c> replaces the whole map.</item>
    /// </list>
    /// </summary>
    /// <param name="original">
    /// The object; it stays as it is. Patching a partial object gives a patch that does what both do, one after the other.
    /// </param>
    /// <param name="patch">The patch; <c>new(Partial) { ... }</c> needs no required members.</param>
    /// <typeparam name="T">The type of both.</typeparam>
    /// <returns>The patched object, partial only if the original was.</returns>
    /// <exception cref="ManifestException">
    /// Something that the patch adds, or takes away from, lacks what its type requires (<c>KUBE3004</c>).
    /// </exception>
    /// <exception cref="ArgumentException">The patch removes the object itself, clears a field that its type does not have, is of another
    /// kind,
    /// or holds an item of a keyed list without its key.</exception>
    public static T Patch<T>(this T original, T patch)
        where T : SchemaObject
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(patch);
        if (!ReferenceEquals(original.SchemaType, patch.SchemaType))
        {
            throw new ArgumentException(
                $"A patch has the type of what it changes: {patch.SchemaType.Name} cannot change {original.SchemaType.Name}.",
                nameof(patch));
        }

        if (patch.Extras?.Marker is { Removes: true })
        {
            throw new ArgumentException("The patch removes the object itself; a stack takes objects out by name.", nameof(patch));
        }

        return (T)new ObjectMerge(keepsRemovals: original.IsPartial).Merge(original, patch, retainsKeys: false, PatchPlace.Top);
    }
}

namespace KubeSharp;

/// <summary>Messages that name the objects of a stack; never a value of one.</summary>
internal static class StackText
{
    private const int NamesShown = 20;

    /// <summary>Why a stack does not take an object that is partial, or has a partial part.</summary>
    /// <param name="value">The object.</param>
    /// <param name="incomplete">The part that lacks something where another partial one would pass; null when none would.</param>
    public static string WhyPartial(KubernetesObject value, string? incomplete) => incomplete is not null
        ? $"has a partial {incomplete}, which is required here too"
        : $"{(value.IsPartial ? "is partial" : "has a part that is partial")}: partial objects serve patches, a stack takes whole ones";

    public static string NotFound<T>(Stack stack, string name, string? space)
        where T : KubernetesObject
    {
        var wanted = space is null ? $"'{name}'" : $"'{space}/{name}'";
        var sameType = stack.Objects.Where(value => value is T).ToList();
        var kind = typeof(T) == typeof(KubernetesObject) ? "object" : typeof(T).Name;
        var existing = sameType.Count == 0 && stack.Objects.Count != 0
            ? $"it has no {kind} at all, but {NamesOf(stack.Objects)}"
            : sameType.Count == 0 ? "it is empty" : $"it has {NamesOf(sameType)}";
        return $"The stack '{stack.Name}' has no {kind} {wanted}: {existing}.";
    }

    public static string Ambiguous(Stack stack, KubernetesObject first, KubernetesObject second) =>
        $"The stack '{stack.Name}' has several objects of that type and name: {ObjectText.Describe(first)} and {ObjectText.Describe(second)}"
        + "; give the namespace too, or a more exact type.";

    private static string NamesOf(IReadOnlyCollection<KubernetesObject> values)
    {
        var names = string.Join(", ", values.Take(NamesShown).Select(ObjectText.Describe));
        return values.Count > NamesShown ? $"{names} and {values.Count - NamesShown} more" : names;
    }
}

namespace KubeSharp.Schema.Naming;

/// <summary>Where an object stands inside a kind: the kind and the names of the fields that lead there, joined by slashes.</summary>
internal static class SchemaPlace
{
    private const char Separator = '/';

    /// <summary>The place of a field's object. A slash in a field's name is none between names.</summary>
    public static string Child(string place, string property) => place + Separator + property.Replace(Separator, '_');

    /// <summary>
    /// Orders places: the shorter way first, then the kind with the shorter name (<c>Issuer</c> before <c>ClusterIssuer</c>), then by the
    /// names on the way.
    /// </summary>
    public static int Compare(string? left, string? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        var order = left.Count(c => c == Separator).CompareTo(right.Count(c => c == Separator));
        order = order != 0 ? order : left.IndexOf(Separator).CompareTo(right.IndexOf(Separator));
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    /// <summary>
    /// What a type at a place is called: <c>RayClusterHeadGroupSpec</c> at <c>RayCluster/spec/headGroupSpec</c>. All but a few types stand
    /// in the spec, which therefore goes without saying, but for the spec itself.
    /// </summary>
    public static string TypeNameOf(string place)
    {
        var names = place.Split(Separator);
        return names.Length > 2 && names[1] == "spec" ? names[0] + Join(names.Skip(2)) : FullTypeNameOf(place);
    }

    /// <summary>The name with all parts, for a type whose short name another one has.</summary>
    public static string FullTypeNameOf(string place)
    {
        var names = place.Split(Separator);
        return names[0] + Join(names.Skip(1));
    }

    private static string Join(IEnumerable<string> names) => string.Concat(names.Select(name => Identifiers.Pascal(name, "")));
}

namespace KubeSharp.Schema.Fixups;

/// <summary>Finds the schemas that occur nowhere but in a status, in which nothing is required of an author.</summary>
/// <remarks>
/// The API server ignores the status of an object that is created through its main resource (Kubernetes API conventions, "Spec and
/// Status"): whatever is missing there is never missed, though the schemas of conditions and the like have required properties.
/// </remarks>
internal static class StatusSchemas
{
    private const string Status = "status";

    /// <summary>Walks all schemas that kinds reach.</summary>
    /// <param name="kinds">The schemas that are kinds: only their property <c>status</c> is a status.</param>
    /// <param name="references">The properties of a schema that refer to another one, directly or in a list or map.</param>
    /// <returns>The schemas that are reached through a status and in no other way; never a kind.</returns>
    public static ISet<string> Find(ICollection<string> kinds, Func<string, IEnumerable<(string Property, string Schema)>> references)
    {
        var kindNames = new HashSet<string>(kinds, StringComparer.Ordinal);
        var statusRoots = new List<string>();
        var outside = Reach(kindNames, (schema, property) =>
            property != Status || !kindNames.Contains(schema), references, statusRoots);
        var inside = Reach(statusRoots, static (_, _) => true, references, []);
        inside.ExceptWith(outside);
        return inside;
    }

    private static HashSet<string> Reach(
        IEnumerable<string> roots,
        Func<string, string, bool> follow,
        Func<string, IEnumerable<(string Property, string Schema)>> references,
        List<string> notFollowed)
    {
        var reached = new HashSet<string>(roots, StringComparer.Ordinal);
        var pending = new Stack<string>(reached);
        while (pending.Count > 0)
        {
            var schema = pending.Pop();
            foreach (var (property, target) in references(schema))
            {
                if (!follow(schema, property))
                {
                    notFollowed.Add(target);
                }
                else if (reached.Add(target))
                {
                    pending.Push(target);
                }
            }
        }

        return reached;
    }
}

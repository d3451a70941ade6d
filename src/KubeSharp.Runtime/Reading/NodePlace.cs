using KubeSharp.Rules.Tree;

namespace KubeSharp.Reading;

/// <summary>Finds where in a file a place of a manifest stands.</summary>
internal static class NodePlace
{
    /// <summary>The line and column of a place: of the value, of the key of an object or list; of what is around it where it is absent.</summary>
    /// <param name="document">What the manifest was decoded from.</param>
    /// <param name="place">The place.</param>
    public static (int Line, int Column) Find(ManifestNode document, RuleNode place)
    {
        var steps = new Stack<RuleNode>();
        for (var step = place; step.Parent is not null; step = step.Parent)
        {
            steps.Push(step);
        }

        var current = document;
        var found = (document.Line, document.Column);
        foreach (var step in steps)
        {
            if (step.Index >= 0)
            {
                if (step.Index >= current.Items.Count)
                {
                    break;
                }

                current = current.Items[step.Index];
                found = (current.Line, current.Column);
                continue;
            }

            var entry = current.Entries.FirstOrDefault(entry => string.Equals(entry.Key, step.Name, StringComparison.Ordinal));
            if (entry.Value is null)
            {
                break;
            }

            current = entry.Value;
            found = current.Kind is NodeKind.Map or NodeKind.List ? (entry.Line, entry.Column) : (current.Line, current.Column);
        }

        return found;
    }
}

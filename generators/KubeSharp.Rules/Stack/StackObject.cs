using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Stack;

/// <summary>An object of an app, with what identifies it.</summary>
internal sealed class StackObject
{
    private HashSet<string>? _keys;

    /// <summary>Takes an object.</summary>
    /// <param name="root">Its manifest.</param>
    /// <param name="apiVersion">Its group and version.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="defaultNamespace">The namespace of its stack; null where there is none.</param>
    /// <param name="size">The fewest bytes that the API server stores of it; 0 where nobody counted.</param>
    public StackObject(RuleNode root, string apiVersion, string kind, string? defaultNamespace = null, long size = 0)
    {
        Root = root;
        Kind = kind;
        Size = size;
        DefaultNamespace = defaultNamespace;
        var slash = apiVersion.IndexOf('/');
        Group = slash < 0 ? "" : apiVersion.Substring(0, slash);
        var metadata = root["metadata"];
        Metadata = metadata;
        var name = metadata["name"];
        Name = name.Text ?? "";
        IsNameUnknown = name.Text is null && !name.IsAbsent;
        Namespace = metadata["namespace"].Text ?? "";
    }

    public RuleNode Root { get; }

    public RuleNode Metadata { get; }

    /// <summary>The group, empty for that of pods and services.</summary>
    public string Group { get; }

    public string Kind { get; }

    /// <summary>The name; empty where it is not known, or made up by the API server.</summary>
    public string Name { get; }

    /// <summary>Whether the name is a hole: then any name of the kind may exist.</summary>
    public bool IsNameUnknown { get; }

    /// <summary>The namespace; empty where the object states none and lands in the one that it is applied to.</summary>
    public string Namespace { get; }

    /// <summary>The namespace that declarations of its stack mean; null where they mean any.</summary>
    public string? DefaultNamespace { get; }

    public long Size { get; }

    public bool Is(string group, string kind) => Kind == kind && Group == group;

    /// <summary>
    /// The keys of a ConfigMap or Secret; null where they cannot be known: one without data, or of a type that the cluster fills, gets
    /// them from somebody else.
    /// </summary>
    public IReadOnlyCollection<string>? Keys => (_keys ??= ReadKeys()).Count == 0 ? null : _keys;

    /// <summary>Whether a ConfigMap or Secret has a key; null where that cannot be known.</summary>
    public bool? HasKey(string key) => Keys is null ? null : _keys!.Contains(key);

    private HashSet<string> ReadKeys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        if (Root["type"].Text is "kubernetes.io/service-account-token")
        {
            return keys;
        }

        foreach (var field in new[] { "data", "binaryData", "stringData" })
        {
            var map = Root[field];
            if (map.IsUnknown || map.IsOpen)
            {
                return new(StringComparer.Ordinal);
            }

            keys.UnionWith(map.Entries.Select(static entry => entry.Name));
        }

        return keys;
    }
}

using KubeSharp.Rules.Stack;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <content>What the cluster has without the program's doing.</content>
public partial class Stack
{
    private readonly List<ExternalObject> _external = [];

    /// <summary>The objects that are declared as those of the cluster, in the order of declaration.</summary>
    public IReadOnlyList<ExternalObject> ExternalObjects => _external.AsReadOnly();

    internal List<ExternalPods> PodsElsewhere { get; } = [];

    /// <summary>
    /// Declares an object that the cluster has already, so that references to it raise no warning:
    /// <c>External&lt;Secret&gt;("hugging-face")</c>. It holds for all stacks of the environment.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; null stands for that of the stack, or for any if the stack has none.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The declared object, whose name references can use.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the type is no kind.</exception>
    public ExternalObject External<T>(string name, string? @namespace = null)
        where T : KubernetesObject, ISchemaObject<T>
    {
        var type = SchemaType<T>.Instance;
        return type.IsKind
            ? Declare(type.ApiVersion, type.Kind, name, type.IsNamespaced ? @namespace ?? Namespace : null)
            : throw new ArgumentException($"{type.Name} is no kind; name the kind: External(apiVersion, kind, name).", nameof(T));
    }

    /// <summary>Declares an object that the cluster has already, of a kind that has no type here.</summary>
    /// <param name="apiVersion">The group and version; the version does not matter.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; null stands for that of the stack, or for any if the stack has none.</param>
    /// <returns>The declared object, whose name references can use.</returns>
    /// <exception cref="ArgumentException">The apiVersion, the kind or the name is empty.</exception>
    public ExternalObject External(string apiVersion, string kind, string name, string? @namespace = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(apiVersion);
        ArgumentException.ThrowIfNullOrWhiteSpace(kind);
        return Declare(apiVersion, kind, name, @namespace ?? Namespace);
    }

    /// <summary>
    /// Declares pods that something else runs, such as an operator or another program, so that Services and others may select them.
    /// </summary>
    /// <param name="labels">Labels that they have: all that a selector wants.</param>
    /// <param name="namespace">The namespace; null stands for that of the stack, or for any if the stack has none.</param>
    /// <exception cref="ArgumentException">There are no labels.</exception>
    public void ExternalPods(KMap<string> labels, string? @namespace = null)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (labels.Count == 0)
        {
            throw new ArgumentException("Name the labels by which the pods are selected.", nameof(labels));
        }

        PodsElsewhere.Add(new(@namespace ?? Namespace ?? "", [.. labels]));
    }

    private ExternalObject Declare(string apiVersion, string kind, string name, string? space)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var declared = new ExternalObject(apiVersion, kind, name, space);
        _external.Add(declared);
        return declared;
    }
}

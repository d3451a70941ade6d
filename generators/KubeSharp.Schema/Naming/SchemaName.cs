namespace KubeSharp.Schema.Naming;

/// <summary>
/// A schema's name in its parts: <c>io.k8s.api.core.v1.Pod</c> is the type <c>Pod</c> of the package <c>io.k8s.api.core.v1</c>.
/// </summary>
/// <param name="Package">All before the last dot; empty when there is none.</param>
/// <param name="Type">All after it.</param>
internal readonly record struct SchemaName(string Package, string Type)
{
    public static SchemaName Parse(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? new("", name) : new(name.Substring(0, dot), name.Substring(dot + 1));
    }
}

using System.Diagnostics.CodeAnalysis;

namespace KubeSharp.Meta.V1;

public sealed partial record ObjectMeta
{
    /// <summary>Makes the metadata of an object with a name.</summary>
    /// <param name="name">The name, unique among the objects of its kind in its namespace.</param>
    [SetsRequiredMembers]
    public ObjectMeta(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Takes a name as the whole metadata.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator ObjectMeta(string name) => new(name);
}

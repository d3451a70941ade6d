using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Knows the types of kinds; generated beside them, so that readers find a type without reflection.</summary>
public interface IKindSource
{
    /// <summary>All kinds, by apiVersion and kind.</summary>
    IEnumerable<(string ApiVersion, string Kind)> Kinds { get; }

    /// <summary>Finds the type of a kind.</summary>
    /// <param name="apiVersion">The group and version, such as <c>apps/v1</c>.</param>
    /// <param name="kind">The kind, such as <c>Deployment</c>.</param>
    /// <returns>The type, or null.</returns>
    SchemaType? Find(string apiVersion, string kind);
}

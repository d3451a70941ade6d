namespace KubeSharp;

/// <summary>The order in which the objects of a stack are written.</summary>
public enum DocumentOrder
{
    /// <summary>
    /// What others need comes first: CRDs, namespaces, classes and limits, access, configuration, services, workloads, what governs
    /// workloads, extensions of the API server, custom resources. Equal ones keep the order of addition.
    /// </summary>
    Dependency,

    /// <summary>The order of addition.</summary>
    Addition,
}

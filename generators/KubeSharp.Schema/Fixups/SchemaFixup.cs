namespace KubeSharp.Schema.Fixups;

/// <summary>One correction of what Kubernetes' schema says of a property.</summary>
/// <param name="Schema">The schema's name in the document: <c>io.k8s.api.core.v1.Container</c>.</param>
/// <param name="Property">The property's name as it is written in YAML.</param>
/// <param name="Kind">What is corrected.</param>
/// <param name="Reason">Why the schema is wrong here.</param>
/// <param name="Source">The function of Kubernetes that decides it.</param>
internal sealed record SchemaFixup(string Schema, string Property, FixupKind Kind, string Reason, string Source)
{
    public override string ToString() => $"{Schema}.{Property} ({Kind}): {Reason}";
}

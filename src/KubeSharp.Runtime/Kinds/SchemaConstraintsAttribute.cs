namespace KubeSharp;

/// <summary>
/// Says of the type of a custom resource what its schema asks of values beyond their types; analyzers read it where nothing runs.
/// </summary>
/// <param name="schema">
/// A structural schema as JSON (<c>spec.versions[].schema.openAPIV3Schema</c> of a CustomResourceDefinition), of which only what bounds
/// values is left, and what its rules look at.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SchemaConstraintsAttribute(string schema) : Attribute
{
    /// <summary>The schema.</summary>
    public string Schema { get; } = schema;
}

namespace KubeSharp.Core.V1;

public sealed partial record EnvVar
{
    /// <summary>Takes a name and a plain value: <c>("HF_HOME", "/models")</c>.</summary>
    /// <param name="variable">The name and the value.</param>
    public static implicit operator EnvVar((string Name, string Value) variable)
    {
        ArgumentNullException.ThrowIfNull(variable.Name, nameof(variable));
        ArgumentNullException.ThrowIfNull(variable.Value, nameof(variable));
        return new() { Name = variable.Name, Value = variable.Value };
    }

    /// <summary>A variable whose value is one key of a Secret.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="secret">The name of the Secret, in the namespace of the pod.</param>
    /// <param name="key">The key in the Secret.</param>
    /// <param name="optional">Whether the pod starts without the Secret or the key.</param>
    public static EnvVar FromSecret(string name, string secret, string key, bool? optional = null) =>
        new() { Name = name, ValueFrom = new() { SecretKeyRef = new() { Name = secret, Key = key, Optional = optional } } };

    /// <summary>A variable whose value is one key of a ConfigMap.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="configMap">The name of the ConfigMap, in the namespace of the pod.</param>
    /// <param name="key">The key in the ConfigMap.</param>
    /// <param name="optional">Whether the pod starts without the ConfigMap or the key.</param>
    public static EnvVar FromConfigMap(string name, string configMap, string key, bool? optional = null) =>
        new() { Name = name, ValueFrom = new() { ConfigMapKeyRef = new() { Name = configMap, Key = key, Optional = optional } } };

    /// <summary>A variable whose value is a field of the pod.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="fieldPath">The field, such as <c>metadata.name</c> or <c>status.podIP</c>.</param>
    public static EnvVar FromField(string name, string fieldPath) =>
        new() { Name = name, ValueFrom = new() { FieldRef = new() { FieldPath = fieldPath } } };

    /// <summary>A variable whose value is a request or limit of a container.</summary>
    /// <param name="name">The name of the variable.</param>
    /// <param name="resource">The resource, such as <c>limits.memory</c>.</param>
    /// <param name="divisor">What one means in the variable, such as <c>1Mi</c>; absent means 1.</param>
    /// <param name="container">The container; absent means the variable's own.</param>
    public static EnvVar FromResource(string name, string resource, Quantity? divisor = null, string? container = null) =>
        new()
        {
            Name = name,
            ValueFrom = new() { ResourceFieldRef = new() { Resource = resource, Divisor = divisor, ContainerName = container } },
        };
}

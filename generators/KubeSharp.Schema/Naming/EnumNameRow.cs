namespace KubeSharp.Schema.Naming;

/// <summary>One enum of Kubernetes' Go source and the properties that take their values from it.</summary>
/// <param name="Package">The package that declares the type: <c>core.v1</c>.</param>
/// <param name="TypeName">The name of the Go type: <c>PullPolicy</c>.</param>
/// <param name="Uses">Package, type and property of each use: <c>core.v1.Container.imagePullPolicy</c>.</param>
internal sealed record EnumNameRow(string Package, string TypeName, IReadOnlyList<string> Uses);

namespace KubeSharp.Schema.Naming;

/// <summary>The name that Kubernetes' Go source gives to a set of enum values.</summary>
/// <param name="Package">The package that declares the type, as group and version (<c>core.v1</c>), not the one that uses it.</param>
/// <param name="TypeName">The name of the Go type (<c>PullPolicy</c>).</param>
internal readonly record struct EnumName(string Package, string TypeName);

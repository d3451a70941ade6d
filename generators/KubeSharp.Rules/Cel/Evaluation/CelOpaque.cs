using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Evaluation;

/// <summary>A value of an extension of Kubernetes: an address, a quantity, a version.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Content">What equal values have equal.</param>
internal sealed record CelOpaque(CelType Type, object Content);

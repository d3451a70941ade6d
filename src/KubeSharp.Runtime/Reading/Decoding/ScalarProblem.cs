namespace KubeSharp.Reading;

/// <summary>Why a scalar is not what its field holds.</summary>
internal sealed record ScalarProblem(string Id, string Message);

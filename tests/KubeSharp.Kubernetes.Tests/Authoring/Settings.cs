namespace KubeSharp.Tests.Authoring;

/// <summary>What the environments of the documentation's sample differ in.</summary>
public sealed record Settings(int Replicas, int GpusPerReplica, string Model);

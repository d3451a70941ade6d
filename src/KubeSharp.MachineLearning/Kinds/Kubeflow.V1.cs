namespace KubeSharp.Kubeflow.V1;

/// <remarks>
/// A training job whose launcher starts MPI workers (training operator v1).
/// <see href="https://www.kubeflow.org/docs/components/trainer/legacy-v1/">Its reference</see>.
/// </remarks>
public sealed partial record MPIJob;

/// <remarks>
/// A distributed PyTorch training job (training operator v1).
/// <see href="https://www.kubeflow.org/docs/components/trainer/legacy-v1/">Its reference</see>.
/// </remarks>
public sealed partial record PyTorchJob;

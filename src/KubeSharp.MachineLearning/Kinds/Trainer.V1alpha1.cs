namespace KubeSharp.Trainer.V1alpha1;

/// <remarks>
/// A template of training jobs for all namespaces.
/// <see href="https://www.kubeflow.org/docs/components/trainer/reference/">Its reference</see>.
/// </remarks>
public sealed partial record ClusterTrainingRuntime;

/// <remarks>
/// A training job: a runtime, and what this run changes in it.
/// <see href="https://www.kubeflow.org/docs/components/trainer/reference/">Its reference</see>.
/// </remarks>
public sealed partial record TrainJob;

/// <remarks>
/// A template of training jobs in its namespace.
/// <see href="https://www.kubeflow.org/docs/components/trainer/reference/">Its reference</see>.
/// </remarks>
public sealed partial record TrainingRuntime;

namespace KubeSharp.Emission;

/// <summary>How the objects of a stack are spread over files.</summary>
internal enum ManifestLayout
{
    /// <summary>One file for each stack: <c>dev/llm-serving.yaml</c>.</summary>
    Stack,

    /// <summary>One file for each object: <c>dev/llm-serving/08-deployment-llm.yaml</c>.</summary>
    Object,

    /// <summary>As <see cref="Object"/>, with a <c>kustomization.yaml</c> in each folder.</summary>
    Kustomize,
}

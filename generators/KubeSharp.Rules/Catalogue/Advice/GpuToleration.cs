namespace KubeSharp.Rules.Catalogue;

internal static partial class RuleCatalogue
{
    public static Rule GpuToleration { get; } = new(
        "KUBE2050",
        "Tolerate the taint of GPU nodes",
        RuleSeverity.Advice,
        """
        GPU nodes mostly have the taint nvidia.com/gpu, so that nothing else runs there; a pod without the toleration stays pending, unless the cluster adds it (https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#extendedresourcetoleration).
        """,
        Bad: """
        Add(new Pod
        {
            Metadata = new("cuda"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "cuda", Image = "nvidia/cuda:13.0.1-base-ubuntu24.04", Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 1 } } },
                ],
            },
        });
        """,
        Good: """
        Add(new Pod
        {
            Metadata = new("cuda"),
            Spec = new()
            {
                Containers =
                [
                    new() { Name = "cuda", Image = "nvidia/cuda:13.0.1-base-ubuntu24.04", Resources = new() { Limits = new() { ["nvidia.com/gpu"] = 1 } } },
                ],
                Tolerations = [new() { Key = "nvidia.com/gpu", Operator = "Exists", Effect = "NoSchedule" }],
            },
        });
        """)
    {
        Category = "MachineLearning",
        IsEnabledByDefault = false,
    };
}

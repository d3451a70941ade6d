using System.Globalization;
using KubeSharp.Rules.Catalogue;

namespace KubeSharp.Rules.Stack;

/// <summary>Finds what does not fit together in the objects of an app.</summary>
internal static class StackRules
{
    /// <summary>etcd refuses a request of more than 1.5 MiB (its flag <c>--max-request-bytes</c>), and an object is one request.</summary>
    private const long MostBytes = 3 * 512 * 1024;

    private static readonly Dictionary<(string Group, string Kind), Action<StackRun, StackObject>> s_checks = new()
    {
        [("", "Service")] = SelectionRules.Service,
        [("", "ServiceAccount")] = static (run, value) => PodReferenceRules.PullSecrets(run, value.Root["imagePullSecrets"]),
        [("admissionregistration.k8s.io", "MutatingWebhookConfiguration")] = BackendRules.Webhooks,
        [("admissionregistration.k8s.io", "ValidatingWebhookConfiguration")] = BackendRules.Webhooks,
        [("apiextensions.k8s.io", "CustomResourceDefinition")] =
            static (run, value) => BackendRules.Address(run, value.Root["spec"]["conversion"]["webhook"]["clientConfig"]["service"]),
        [("apiregistration.k8s.io", "APIService")] = static (run, value) => BackendRules.Address(run, value.Root["spec"]["service"]),
        [("apps", "StatefulSet")] =
            static (run, value) => run.FindNear(RuleCatalogue.MissingService, value.Root["spec"]["serviceName"], "", "Service"),
        [("autoscaling", "HorizontalPodAutoscaler")] = ScaleRules.Autoscaler,
        [("batch", "CronJob")] = static (run, value) => QueueRules.Workload(run, value.Root["spec"]["jobTemplate"]["metadata"]["labels"]),
        [("gateway.networking.k8s.io", "GRPCRoute")] = BackendRules.Route,
        [("gateway.networking.k8s.io", "HTTPRoute")] = BackendRules.Route,
        [("gateway.networking.k8s.io", "TCPRoute")] = BackendRules.Route,
        [("gateway.networking.k8s.io", "TLSRoute")] = BackendRules.Route,
        [("gateway.networking.k8s.io", "UDPRoute")] = BackendRules.Route,
        [("inference.networking.k8s.io", "InferencePool")] = InferencePool,
        [("keda.sh", "ScaledJob")] = ScaleRules.ScaledJob,
        [("keda.sh", "ScaledObject")] = ScaleRules.ScaledObject,
        [("keda.sh", "TriggerAuthentication")] = ScaleRules.Authentication,
        [("kueue.x-k8s.io", "ClusterQueue")] = QueueRules.ClusterQueue,
        [("kueue.x-k8s.io", "LocalQueue")] = QueueRules.LocalQueue,
        [("kueue.x-k8s.io", "ResourceFlavor")] = QueueRules.ResourceFlavor,
        [("monitoring.coreos.com", "PodMonitor")] = MonitorRules.PodMonitor,
        [("monitoring.coreos.com", "ServiceMonitor")] = MonitorRules.ServiceMonitor,
        [("networking.k8s.io", "Ingress")] = BackendRules.Ingress,
        [("policy", "PodDisruptionBudget")] = static (run, value) => SelectionRules.Pods(run, value.Root["spec"]["selector"]),
        [("rbac.authorization.k8s.io", "ClusterRoleBinding")] = AccessRules.Binding,
        [("rbac.authorization.k8s.io", "RoleBinding")] = AccessRules.Binding,
    };

    /// <summary>Checks an app.</summary>
    /// <param name="model">Its objects.</param>
    public static IReadOnlyList<StackFinding> Check(StackModel model)
    {
        var run = new StackRun(model);
        foreach (var value in model.Objects)
        {
            run.Enter(value);
            if (value.Size > MostBytes)
            {
                var size = value.Size.ToString(CultureInfo.InvariantCulture);
                var text = $"the object has {size} bytes or more, etcd takes 1572864 at most: split it";
                run.Report(RuleCatalogue.ObjectSize, value.Root, text);
            }

            QueueRules.Workload(run, value.Metadata["labels"]);
            if (model.PodsByOwner.TryGetValue(value, out var pods))
            {
                foreach (var pod in pods)
                {
                    PodReferenceRules.Check(run, pod);
                }
            }

            if (s_checks.TryGetValue((value.Group, value.Kind), out var check))
            {
                check(run, value);
            }
        }

        return run.Findings;
    }

    private static void InferencePool(StackRun run, StackObject value)
    {
        var spec = value.Root["spec"];
        SelectionRules.Pods(run, spec["selector"]);
        var picker = spec["endpointPickerRef"];
        if (picker["group"].TextOrEmpty is "" && picker["kind"].TextOr("Service") == "Service")
        {
            BackendRules.NearService(run, picker["name"], picker["port"]["number"]);
        }
    }
}

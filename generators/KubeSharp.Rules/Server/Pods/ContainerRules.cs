using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Containers of all kinds (validateContainers, validateInitContainers, validateContainerCommon).</summary>
internal static class ContainerRules
{
    public static void Check(PodView pod)
    {
        var run = pod.Run;
        run.Required(pod.Containers.Node, "a pod has at least one container");
        foreach (var container in pod.Containers.Items)
        {
            CheckCommon(pod, container);
            ProbeRules.Check(pod, container);
        }

        foreach (var container in pod.InitContainers.Items)
        {
            CheckCommon(pod, container);
            CheckInit(pod, container);
        }

        CheckNames(pod);
        ContainerPortRules.CheckHostPorts(pod);
        var reason = pod.IsPod ? "add them to a running pod, as 'kubectl debug' does" : "templates have none";
        run.ForbiddenUnlessEmpty(pod.Spec["ephemeralContainers"], reason);
    }

    private static void CheckCommon(PodView pod, RuleNode container)
    {
        var run = pod.Run;
        run.RequiredName(container["name"], NameFormats.Dns1123Label);
        run.Required(container["image"]);
        run.OneOf(container["terminationMessagePolicy"], "", "File", "FallbackToLogsOnError");
        run.OneOf(container["imagePullPolicy"], "", "Always", "IfNotPresent", "Never");
        ContainerPortRules.Check(run, container["ports"]);
        EnvironmentRules.Check(pod, container);
        VolumeMountRules.Check(pod, container);
        ResourceRules.CheckContainer(pod, container["resources"]);
        SecurityContextRules.Check(pod, container["securityContext"]);
        RestartRules.Check(pod, container);
    }

    private static void CheckInit(PodView pod, RuleNode container)
    {
        // The API server takes any restart policy of a container but this one for that of a container that ends.
        switch (container["restartPolicy"].TextOrEmpty)
        {
            case "Always":
                ProbeRules.Check(pod, container);
                break;
            case { }:
                const string Reason = "only init containers with 'restartPolicy: Always' have it, as they go on running";
                pod.Run.Forbidden(container["lifecycle"], Reason);
                pod.Run.Forbidden(container["livenessProbe"], Reason);
                pod.Run.Forbidden(container["readinessProbe"], Reason);
                pod.Run.Forbidden(container["startupProbe"], Reason);
                RestartRules.CheckEnding(pod.Run, container["resizePolicy"]);
                break;
        }
    }

    /// <summary>Init containers share the names of the others.</summary>
    private static void CheckNames(PodView pod)
    {
        pod.Run.UniqueBy(pod.Containers.Node, "name");
        pod.Run.UniqueBy(pod.InitContainers.Node, "name");
        foreach (var container in pod.InitContainers.Items)
        {
            if (container["name"].Text is { Length: > 0 } name && pod.Containers.Find(name) is not null)
            {
                var text = $"the init container {RuleRun.Quote(name)} has the name of a container: give it another";
                pod.Run.Report(RuleCatalogue.DuplicateItem, container["name"], text);
            }
        }
    }
}

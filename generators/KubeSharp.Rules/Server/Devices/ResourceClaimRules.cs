using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Meta;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>Claims of devices and their templates (pkg/apis/resource/validation, ValidateResourceClaim).</summary>
internal static class ResourceClaimRules
{
    private const int MostItems = 32;
    private const int MostAlternatives = 8;

    public static void Check(RuleRun run, RuleNode manifest) => CheckDevices(run, manifest["spec"]["devices"], IsFlat(manifest));

    public static void CheckTemplate(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        ObjectMetaRules.CheckTexts(run, spec["metadata"]);
        CheckDevices(run, spec["spec"]["devices"], IsFlat(manifest));
    }

    /// <summary>Whether a request is written without 'exactly', as in the first beta version.</summary>
    private static bool IsFlat(RuleNode manifest) => manifest["apiVersion"].Text == "resource.k8s.io/v1beta1";

    private static void CheckDevices(RuleRun run, RuleNode devices, bool isFlat)
    {
        var requests = devices["requests"];
        if (DeviceListRules.IsSmall(run, requests, MostItems))
        {
            foreach (var request in requests.Items)
            {
                CheckRequest(run, request, isFlat);
            }

            run.UniqueBy(requests, "name");
        }

        var names = new RequestNames(requests);
        if (DeviceListRules.IsSmall(run, devices["constraints"], MostItems))
        {
            foreach (var constraint in devices["constraints"].Items)
            {
                CheckConstraint(run, constraint, names);
            }
        }

        if (DeviceListRules.IsSmall(run, devices["config"], MostItems))
        {
            foreach (var config in devices["config"].Items)
            {
                CheckReferences(run, config["requests"], names);
                DeviceClassRules.CheckConfiguration(run, config);
            }
        }
    }

    private static void CheckRequest(RuleRun run, RuleNode request, bool isFlat)
    {
        run.RequiredName(request["name"], NameFormats.Dns1123Label);
        var exactly = isFlat ? request : request["exactly"];
        var alternatives = request["firstAvailable"];
        var deviceClass = request["deviceClassName"];
        var isExact = isFlat ? !deviceClass.IsEmpty : !exactly.IsAbsent;
        if (!isExact && alternatives.IsEmpty)
        {
            var field = isFlat ? "deviceClassName" : "exactly";
            run.Report(RuleCatalogue.ExactlyOne, request, $"the request asks for nothing: set '{field}' or 'firstAvailable'");
        }
        else if (alternatives.IsFilled && (isFlat ? deviceClass.IsFilled : exactly.IsPresent))
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                alternatives,
                $"the request has 'firstAvailable' beside '{(isFlat ? "deviceClassName" : "exactly")}': keep one");
        }
        else if (alternatives.IsFilled)
        {
            CheckAlternatives(run, alternatives);
        }
        else if (exactly.IsPresent && (!isFlat || deviceClass.IsFilled))
        {
            CheckDeviceRequest(run, exactly);
        }
    }

    private static void CheckAlternatives(RuleRun run, RuleNode alternatives)
    {
        if (!DeviceListRules.IsSmall(run, alternatives, MostAlternatives))
        {
            return;
        }

        foreach (var alternative in alternatives.Items)
        {
            run.RequiredName(alternative["name"], NameFormats.Dns1123Label);
            CheckDeviceRequest(run, alternative);
        }

        run.UniqueBy(alternatives, "name");
    }

    private static void CheckDeviceRequest(RuleRun run, RuleNode request)
    {
        run.RequiredName(request["deviceClassName"], NameFormats.Dns1123Subdomain);
        DeviceClassRules.CheckSelectors(run, request["selectors"]);
        var mode = request["allocationMode"];
        var count = request["count"];
        if (mode.IsFilled)
        {
            run.OneOf(mode, "ExactCount", "All");
        }

        // Where nothing stands, or 0, the API server fills in one device.
        switch (mode.TextOr("ExactCount"))
        {
            case "ExactCount":
                run.NotNegative(count);
                break;
            case "All" when count.IsFilled:
                run.Report(RuleCatalogue.Forbidden, count, "'count' may not be set here: 'allocationMode' is 'All'");
                break;
        }

        foreach (var toleration in request["tolerations"].Items)
        {
            DeviceTaintRules.CheckToleration(run, toleration);
        }
    }

    private static void CheckConstraint(RuleRun run, RuleNode constraint, RequestNames names)
    {
        CheckReferences(run, constraint["requests"], names);
        var match = constraint["matchAttribute"];
        var distinct = constraint["distinctAttribute"];
        if (match.IsAbsent && distinct.IsAbsent)
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                constraint,
                "the constraint asks for nothing: set 'matchAttribute' or 'distinctAttribute'");
            return;
        }

        // The API server looks at the first of the two only.
        var attribute = match.IsAbsent ? distinct : match;
        if (attribute.IsPresent)
        {
            run.RequiredName(attribute, DeviceFormats.FullyQualifiedName, RuleCatalogue.DeviceRequest);
        }
    }

    private static void CheckReferences(RuleRun run, RuleNode references, RequestNames names)
    {
        if (!DeviceListRules.IsSmall(run, references, MostItems))
        {
            return;
        }

        foreach (var reference in references.Items)
        {
            if (run.Required(reference) && reference.Text is { } text && names.Has(text) == false)
            {
                run.Report(
                    RuleCatalogue.UnknownReference,
                    reference,
                    $"the claim has no request {RuleRun.Quote(text)} (it has: {names.List}; alternatives: 'request/name')");
            }
        }

        run.Unique(references, static reference => reference.Text, "");
    }
}

using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>A device of a slice (pkg/apis/resource/validation, validateDevice).</summary>
internal static class DeviceRules
{
    private const int MostAttributesAndCapacities = 32;
    private const int MostTaints = 16;
    private const int MostConsumptions = 2;
    private const int MostCounters = 32;
    private const int MostConditions = 4;
    private const int ValueLength = 64;

    private static readonly string[] s_places = ["nodeName", "nodeSelector", "allNodes"];
    private static readonly string[] s_values = ["bool", "int", "string", "version"];

    // Those of a feature that is off unless asked for; without it the API server drops them.
    private static readonly string[] s_lists = ["bools", "ints", "strings", "versions"];

    public static void Check(RuleRun run, RuleNode device, RuleNode hasPlaceOfItsOwn)
    {
        CheckAttributes(run, device);
        var taints = device["taints"];
        if (DeviceListRules.IsSmall(run, taints, MostTaints))
        {
            foreach (var taint in taints.Items)
            {
                DeviceTaintRules.CheckTaint(run, taint);
            }
        }

        CheckConsumptions(run, device["consumesCounters"]);
        CheckPlace(run, device, hasPlaceOfItsOwn);
        CheckConditions(run, device["bindingConditions"], device["bindingFailureConditions"]);
    }

    private static void CheckAttributes(RuleRun run, RuleNode device)
    {
        var attributes = device["attributes"].Entries;
        var capacities = device["capacity"].Entries;
        if (attributes.Count + capacities.Count > MostAttributesAndCapacities)
        {
            run.Report(RuleCatalogue.SizeLimit, device, "a device has at most 32 attributes and capacities together");
        }

        foreach (var attribute in attributes)
        {
            CheckName(run, attribute);
            CheckAttribute(run, attribute);
        }

        foreach (var capacity in capacities)
        {
            CheckName(run, capacity);
            switch (device["allowMultipleAllocations"].BooleanOr(false))
            {
                case false:
                    run.Forbidden(
                        capacity["requestPolicy"],
                        "only claims that share the device have a policy; set 'allowMultipleAllocations'");
                    break;
                case true:
                    RequestPolicyRules.Check(run, capacity);
                    break;
            }
        }
    }

    private static void CheckName(RuleRun run, RuleNode entry)
    {
        if (DeviceFormats.QualifiedName(entry.Name) is { } problem)
        {
            run.Report(RuleCatalogue.DeviceRequest, entry, $"the name {RuleRun.Quote(entry.Name)} is not valid: {problem}");
        }
    }

    private static void CheckAttribute(RuleRun run, RuleNode attribute)
    {
        if (s_values.Concat(s_lists).All(name => attribute[name].IsAbsent))
        {
            run.Report(RuleCatalogue.ExactlyOne, attribute, $"the attribute has no value: set one of {RuleRun.List(s_values)}");
        }
        else
        {
            run.AtMostOne(attribute, "value", s_values);
        }

        if (attribute["string"].Text is { } text && NameFormats.TooLong(text, ValueLength) is { } problem)
        {
            run.Report(RuleCatalogue.SizeLimit, attribute["string"], $"'string' {problem}");
        }

        run.Named(attribute["version"], static version => DeviceFormats.Version(version) ?? NameFormats.TooLong(version, ValueLength), RuleCatalogue.ValueSyntax);
    }

    private static void CheckConsumptions(RuleRun run, RuleNode consumptions)
    {
        if (!DeviceListRules.IsSmall(run, consumptions, MostConsumptions))
        {
            return;
        }

        foreach (var consumption in consumptions.Items)
        {
            run.RequiredName(consumption["counterSet"], NameFormats.Dns1123Label);
            ResourceSliceRules.CheckCounters(run, consumption["counters"], MostCounters);
        }

        run.UniqueBy(consumptions, "counterSet");
    }

    private static void CheckPlace(RuleRun run, RuleNode device, RuleNode hasPlaceOfItsOwn)
    {
        switch (hasPlaceOfItsOwn.BooleanOr(false))
        {
            case true:
                ResourceSliceRules.CheckPlace(run, device, s_places, "'perDeviceNodeSelection' asks where the device is");
                NodeSelectorRules.Check(run, device["nodeSelector"]);
                break;
            case false:
                foreach (var name in s_places)
                {
                    run.Forbidden(device[name], "the slice says where its devices are; set its 'perDeviceNodeSelection'");
                }

                break;
        }
    }

    private static void CheckConditions(RuleRun run, RuleNode conditions, RuleNode failures)
    {
        foreach (var list in new[] { conditions, failures })
        {
            if (!DeviceListRules.IsSmall(run, list, MostConditions))
            {
                continue;
            }

            foreach (var condition in list.Items)
            {
                run.RequiredName(condition, NameFormats.QualifiedName);
            }

            run.Unique(list, static condition => condition.Text, "");
        }

        foreach (var failure in failures.Items)
        {
            if (failure.Text is { } text && conditions.Items.Any(condition => condition.Text == text))
            {
                run.Report(
                    RuleCatalogue.DeviceRequest,
                    failure,
                    $"{RuleRun.Quote(text)} is in 'bindingConditions' too: it cannot mean both");
            }
        }

        if (conditions.IsFilled && failures.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, failures, "'bindingFailureConditions' is required beside 'bindingConditions'");
        }
        else if (failures.IsFilled && conditions.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, conditions, "'bindingConditions' is required beside 'bindingFailureConditions'");
        }
    }
}

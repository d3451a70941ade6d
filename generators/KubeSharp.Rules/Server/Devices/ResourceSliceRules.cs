using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Server.Pods;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Devices;

/// <summary>Devices that a driver offers (pkg/apis/resource/validation, ValidateResourceSlice).</summary>
internal static class ResourceSliceRules
{
    private const int MostDevices = 128;
    private const int MostSpecialDevices = 64;
    private const int MostCounterSets = 8;
    private const int MostCounters = 32;

    private static readonly string[] s_places = ["nodeName", "nodeSelector", "allNodes", "perDeviceNodeSelection"];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        run.RequiredName(spec["driver"], DeviceFormats.Driver);
        CheckPool(run, spec["pool"]);
        CheckPlace(run, spec, s_places, "nobody knows where the devices are");
        NodeSelectorRules.Check(run, spec["nodeSelector"]);
        if (spec["nodeSelector"] is { IsPresent: true } selector
            && selector["nodeSelectorTerms"] is { IsOpen: false, IsUnknown: false } terms
            && terms.Items.Count != 1)
        {
            run.Report(RuleCatalogue.DeviceRequest, terms, "the selector has exactly one term here");
        }

        var counters = spec["sharedCounters"];
        var devices = spec["devices"];
        if (counters.IsPresent && devices.IsPresent)
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                counters,
                "a slice has 'devices' or 'sharedCounters': put them into two slices of the pool");
        }

        CheckCounterSets(run, counters);
        var flat = devices.Items.Select(static device => device["basic"] is { IsPresent: true } basic ? basic : device).ToList();
        var isSpecial = flat.Exists(static device => device["taints"].IsFilled || device["consumesCounters"].IsFilled);
        if (DeviceListRules.IsSmall(run, devices, isSpecial ? MostSpecialDevices : MostDevices))
        {
            for (var i = 0; i < flat.Count; i++)
            {
                run.RequiredName(devices.Items[i]["name"], NameFormats.Dns1123Label);
                DeviceRules.Check(run, flat[i], spec["perDeviceNodeSelection"]);
            }

            run.UniqueBy(devices, "name");
        }
    }

    /// <summary>Checks that exactly one field says where devices are. Those that are booleans may not be false.</summary>
    public static void CheckPlace(RuleRun run, RuleNode owner, string[] fields, string problem)
    {
        var given = new List<RuleNode>();
        var isSure = true;
        foreach (var name in fields)
        {
            var field = owner[name];
            if (field.Boolean == false)
            {
                run.Report(RuleCatalogue.DeviceRequest, field, $"'{name}' is true or left out: remove it");
            }
            else if (field.Text is "")
            {
                run.Report(RuleCatalogue.DeviceRequest, field, $"'{name}' is empty: name a node, or remove it");
            }
            else if (field.IsPresent)
            {
                given.Add(field);
            }

            isSure &= !field.IsUnknown;
        }

        if (owner["nodeName"].IsFilled)
        {
            run.Named(owner["nodeName"], NameFormats.Dns1123Subdomain);
        }

        if (given.Count > 1)
        {
            run.Report(
                RuleCatalogue.ExactlyOne,
                given[1],
                $"more than one field says where devices are: {RuleRun.List(given.Select(static field => field.Name))}; keep one");
        }
        else if (given.Count == 0 && isSure)
        {
            run.Report(RuleCatalogue.ExactlyOne, owner, $"{problem}: set one of {RuleRun.List(fields)}");
        }
    }

    private static void CheckPool(RuleRun run, RuleNode pool)
    {
        run.RequiredName(pool["name"], DeviceFormats.Pool);
        run.NotNegative(pool["generation"]);
        if (run.Required(pool["resourceSliceCount"], "say how many slices the pool has"))
        {
            run.Positive(pool["resourceSliceCount"]);
        }
    }

    private static void CheckCounterSets(RuleRun run, RuleNode sets)
    {
        if (!DeviceListRules.IsSmall(run, sets, MostCounterSets))
        {
            return;
        }

        foreach (var set in sets.Items)
        {
            run.RequiredName(set["name"], NameFormats.Dns1123Label);
            CheckCounters(run, set["counters"], MostCounters);
        }

        run.UniqueBy(sets, "name");
    }

    public static void CheckCounters(RuleRun run, RuleNode counters, int most)
    {
        if (!run.Required(counters) || !DeviceListRules.IsSmall(run, counters, most))
        {
            return;
        }

        foreach (var counter in counters.Entries)
        {
            if (NameFormats.Dns1123Label(counter.Name) is { } problem)
            {
                run.Report(RuleCatalogue.ObjectName, counter, $"the name {RuleRun.Quote(counter.Name)} is not valid: {problem}");
            }
        }
    }
}

using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>ConfigMaps (pkg/apis/core/validation, ValidateConfigMap).</summary>
internal static class ConfigMapRules
{
    /// <summary>How many bytes a ConfigMap or Secret holds at most.</summary>
    public const int LargestSize = 1024 * 1024;

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var data = manifest["data"];
        var binary = manifest["binaryData"];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        long size = 0;
        foreach (var entry in data.Entries)
        {
            CheckKey(run, entry);
            keys.Add(entry.Name);
            size += NameFormats.ByteLength(entry.Text ?? "");
        }

        foreach (var entry in binary.Entries)
        {
            CheckKey(run, entry);
            size += Base64Text.LengthOf(entry.Text ?? "");
            if (keys.Contains(entry.Name))
            {
                run.Report(RuleCatalogue.DuplicateItem, entry, $"the key {RuleRun.Quote(entry.Name)} is in 'data' as well; keep one");
            }
        }

        CheckSize(run, manifest, size);
    }

    public static void CheckKey(RuleRun run, RuleNode entry)
    {
        if (NameFormats.ConfigMapKey(entry.Name) is { } problem)
        {
            run.Report(RuleCatalogue.ValueSyntax, entry, $"the key {RuleRun.Quote(entry.Name)} is not valid: {problem}");
        }
    }

    public static void CheckSize(RuleRun run, RuleNode node, long size)
    {
        if (size > LargestSize)
        {
            var text = size.ToString(CultureInfo.InvariantCulture);
            run.Report(RuleCatalogue.SizeLimit, node, $"the values have {text} bytes together, 1048576 at most are allowed");
        }
    }
}

using KubeSharp.Schema.Diagnostics;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// Tells of groups whose short names are the same. Their namespaces are longer for it, and what was in the short one before another group
/// came is found there no more.
/// </summary>
internal static class NamespaceClashes
{
    public static void Tell(SchemaSet set, Namespaces namespaces, ResolverDiagnostics diagnostics)
    {
        foreach (var (wanted, packages) in namespaces.Clashes)
        {
            var kinds = packages
                .Select(package => set.Definitions.FirstOrDefault(
                    definition => definition.Kind is not null && definition.Definition.Package == package))
                .OfType<MergedDefinition>()
                .ToList();
            foreach (var kind in kinds.Where(_ => kinds.Count > 1))
            {
                var given = namespaces.OfPackage(kind.Definition.Package);
                if (given != wanted)
                {
                    var others = kinds.Where(other => other != kind).Select(NameOf).ToList();
                    diagnostics.Add(
                        SchemaRules.SameShortName,
                        kind.Path,
                        kind.Definition.Position,
                        $"The types of {NameOf(kind)} stand in {given}, not in {wanted}, which {string.Join(" and ", others)} would have "
                            + "too. Set Namespace on the item of one of the files to keep the short name for the other.");
                }
            }
        }
    }

    private static string NameOf(MergedDefinition definition) => $"'{SchemaText.Printable(definition.Kind!.ApiVersion)}'";
}

using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// The classes that find types by apiVersion and kind: one for each name, which namespace roots share unless their items say otherwise.
/// </summary>
internal static class KindSources
{
    public static EquatableArray<KindSourceModel> Of(
        IEnumerable<ResolvedSet> sets, HintNames hintNames, ResolverDiagnostics diagnostics) => sets
        .Where(set => set.Kinds.Count > 0)
        .GroupBy(set => set.Options.KindSource, StringComparer.Ordinal)
        .Select(group => new KindSourceModel(
            hintNames.Take(group.Key),
            group.Key,
            group.Any(set => set.Options.IsPublic),
            KindsOf(group.SelectMany(set => set.Kinds.OrderBy(plan => plan.SchemaName, StringComparer.Ordinal)), diagnostics)))
        .ToEquatableArray();

    private static EquatableArray<KindModel> KindsOf(IEnumerable<TypePlan> plans, ResolverDiagnostics diagnostics)
    {
        var kinds = new Dictionary<GroupVersionKind, TypePlan>();
        foreach (var plan in plans)
        {
            if (kinds.TryGetValue(plan.Kind!, out var first))
            {
                diagnostics.Add(SchemaRules.Conflict, plan.Origin.Path, plan.Origin.Definition.Position, Describe(plan, first));
            }
            else
            {
                kinds.Add(plan.Kind!, plan);
            }
        }

        return kinds
            .Select(pair => new KindModel(pair.Key.ApiVersion, pair.Key.Kind, pair.Value.FullName))
            .OrderBy(kind => kind.ApiVersion, StringComparer.Ordinal).ThenBy(kind => kind.Kind, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static string Describe(TypePlan plan, TypePlan first) => plan.SchemaName == first.SchemaName
        ? $"The kind '{SchemaText.Printable(plan.Kind!.Kind)}' of '{SchemaText.Printable(plan.Kind.ApiVersion)}' is also in the namespace "
            + $"{first.Namespace}, whose type readers will take: set KindSource on the item of one of the two files."
        : $"The schema '{plan.SchemaName}' is of the same kind as '{first.SchemaName}', which readers will take.";
}

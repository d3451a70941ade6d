using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Documentation;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Json;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>Turns documents into the model: merges them, names types and members, resolves references.</summary>
internal static class SchemaResolver
{
    /// <summary>Resolves documents, in whatever order they come.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="documentation">The descriptions of what has none in its schema; null for no descriptions.</param>
    /// <param name="shipped">The full names of types for kinds that a package of the project has already, joined by <c>|</c>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SchemaModel Resolve(
        IEnumerable<SchemaDocument> documents,
        DocumentationIndex? documentation = null,
        string shipped = "",
        CancellationToken cancellation = default)
    {
        var shippedTypes = new HashSet<string>(OptionList.Split(shipped), StringComparer.Ordinal);
        var diagnostics = new ResolverDiagnostics();
        var units = new List<UnitModel>();
        var sets = new List<ResolvedSet>();
        var hintNames = new HintNames();
        foreach (var group in documents.OrderBy(document => document.Path, StringComparer.Ordinal)
            .GroupBy(document => document.Options.NamespaceRoot, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var resolved = Resolve([.. group], documentation, shippedTypes, diagnostics, cancellation);
            units.AddRange(resolved.ToUnits(hintNames));
            sets.Add(resolved);
        }

        var sources = KindSources.Of(sets, hintNames, diagnostics);
        return new(units.ToEquatableArray(), sources, diagnostics.ToArray());
    }

    private static ResolvedSet Resolve(
        IReadOnlyList<SchemaDocument> documents,
        DocumentationIndex? documentation,
        HashSet<string> shipped,
        ResolverDiagnostics diagnostics,
        CancellationToken cancellation)
    {
        var options = CommonOptions(documents, diagnostics);
        var set = SchemaSet.Merge(documents, diagnostics);
        var shared = documents.Any(document => document.Options.Unifies) ? SharedTypes.Instance : null;
        var namespaces = new Namespaces(
            options.NamespaceRoot,
            set.Definitions.Select(definition => definition.Definition),
            shared is not null && options.NamespaceRoot == SchemaOptions.KubernetesRoot ? SharedTypes.Packages : []);
        NamespaceClashes.Tell(set, namespaces, diagnostics);
        var requiredFields = new RequiredFields(set);
        CheckFixups(documents, requiredFields, diagnostics);
        var plans = new TypePlans(set, namespaces, requiredFields);
        var enums = new EnumPlans(namespaces);
        var types = new FieldTypes(set, plans, enums, namespaces, shared);
        foreach (var root in RootTypes.Select(documents, set, diagnostics))
        {
            if (plans.Find(root) is { } plan)
            {
                types.Require(plan);
            }
        }

        var resolver = new ObjectResolver(types, new ConstraintSchema(set), documentation);
        var resolved = new List<(TypePlan Plan, EquatableArray<FieldModel> Fields)>();
        while (types.Pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var plan = types.Pending.Dequeue();
            resolved.Add((plan, resolver.ResolveFields(plan)));
        }

        CheckShipped(resolved.Select(item => item.Plan), shipped, diagnostics);
        return new(
            options,
            resolved.ToLookup(item => item.Plan.Namespace, item => resolver.ToModel(item.Plan, item.Fields)),
            enums.ToModels(),
            [.. resolved.Select(item => item.Plan).Where(plan => plan.Kind is not null)]);
    }

    private static void CheckFixups(IEnumerable<SchemaDocument> documents, RequiredFields requiredFields, ResolverDiagnostics diagnostics)
    {
        foreach (var document in documents.Where(document => document.Options.ChecksFixups))
        {
            foreach (var fixup in requiredFields.FindStaleFixups())
            {
                diagnostics.Add(SchemaRules.StaleFixup, document.Path, TextPosition.Start, $"The correction no longer applies: {fixup}.");
            }
        }
    }

    private static void CheckShipped(IEnumerable<TypePlan> plans, HashSet<string> shipped, ResolverDiagnostics diagnostics)
    {
        foreach (var plan in plans.Where(plan => plan.Kind is not null && shipped.Contains($"{plan.Namespace}.{plan.Name}")))
        {
            diagnostics.Add(
                SchemaRules.Shipped,
                plan.Origin.Path,
                plan.Origin.Definition.Position,
                $"The project's own types of '{SchemaText.Printable(plan.Kind!.ApiVersion)}' {SchemaText.Printable(plan.Kind.Kind)} take the "
                    + $"place of KubeSharp.MachineLearning's in {plan.Namespace}; set Namespace on the item to have both.");
        }
    }

    private static SchemaOptions CommonOptions(IReadOnlyList<SchemaDocument> documents, ResolverDiagnostics diagnostics)
    {
        var first = documents[0];
        foreach (var document in documents)
        {
            if (!document.Options.AgreesWith(first.Options))
            {
                diagnostics.Add(
                    SchemaRules.Option,
                    document.Path,
                    TextPosition.Start,
                    $"The file shares the namespace '{first.Options.NamespaceRoot}' with '{first.Path}' "
                        + "but asks for another accessibility or kind source.");
            }
        }

        return first.Options;
    }
}

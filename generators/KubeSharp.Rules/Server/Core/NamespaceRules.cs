using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Core;

/// <summary>Namespaces (pkg/apis/core/validation, ValidateNamespace).</summary>
internal static class NamespaceRules
{
    public static void Check(RuleRun run, RuleNode manifest)
    {
        foreach (var finalizer in manifest["spec"]["finalizers"].Items)
        {
            run.RequiredName(finalizer, Finalizer, RuleCatalogue.ValueSyntax);
        }
    }

    private static string? Finalizer(string text) =>
        NameFormats.QualifiedName(text)
        ?? (text.IndexOf('/') >= 0 || text is "kubernetes" or "orphan" or "foregroundDeletion" ? null
            : "use 'kubernetes', or a name with a domain, such as 'example.com/cleanup'");
}

using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Environment variables with a secret as their value.</summary>
internal static class SecretInVariableAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        foreach (var variable in container["env"].Items)
        {
            var value = variable["value"];
            if (variable["name"].Text is { Length: > 0 } name && value.Text is { } text
                && ((SecretTexts.IsSecretName(name) && SecretTexts.MayBeSecret(text)) || SecretTexts.HoldsPassword(text)))
            {
                run.Report(
                    RuleCatalogue.SecretInVariable,
                    value,
                    $"container {container.Title()}: {RuleRun.Quote(name)} holds a secret in plain text; take it from a Secret");
            }
        }
    }
}

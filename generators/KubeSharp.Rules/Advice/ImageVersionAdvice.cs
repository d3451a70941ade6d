using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Advice;

/// <summary>Images without a version.</summary>
internal static class ImageVersionAdvice
{
    public static void Check(RuleRun run, RuleNode container, PodUse pod)
    {
        var image = container["image"];
        if (image.Text is not { Length: > 0 } text || text.Contains('@') || text.IndexOfAny(['$', '{', '<']) >= 0)
        {
            return;
        }

        var name = text.Substring(text.LastIndexOf('/') + 1);
        var colon = name.IndexOf(':');
        if (colon < 0 || name.Substring(colon + 1) == "latest")
        {
            run.Report(
                RuleCatalogue.ImageVersion,
                image,
                $"container {container.Title()}: image {RuleRun.Quote(text)} is another one tomorrow; name a version or a digest");
        }
    }
}

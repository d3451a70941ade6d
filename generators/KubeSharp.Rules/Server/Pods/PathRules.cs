using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;

namespace KubeSharp.Rules.Server.Pods;

/// <summary>Paths on nodes and in volumes. All are silent where nothing stands.</summary>
internal static class PathRules
{
    /// <summary>A path with no part <c>..</c> (validatePathNoBacksteps).</summary>
    public static bool WithoutBacksteps(RuleRun run, RuleNode path)
    {
        if (path.Text is not { } text || !HasBackstep(text))
        {
            return true;
        }

        run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} must not contain '..'");
        return false;
    }

    /// <summary>A relative path with no part <c>..</c> (validateLocalDescendingPath).</summary>
    public static bool Descending(RuleRun run, RuleNode path)
    {
        if (path.Text is { Length: > 0 } text && text[0] == '/')
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} must be relative: remove the '/' at its beginning");
            return false;
        }

        return WithoutBacksteps(run, path);
    }

    /// <summary>A relative path that goes nowhere else and does not begin with <c>..</c> (ValidateLocalNonReservedPath).</summary>
    public static void Local(RuleRun run, RuleNode path)
    {
        if (Descending(run, path) && path.Text is { } text && text.StartsWith("..", StringComparison.Ordinal))
        {
            run.Report(RuleCatalogue.PathSyntax, path, $"the path {RuleRun.Quote(text)} must not begin with '..'");
        }
    }

    /// <summary>A <see cref="Local"/> path that must be given.</summary>
    public static void RequiredLocal(RuleRun run, RuleNode path)
    {
        if (run.Required(path))
        {
            Local(run, path);
        }
    }

    private static bool HasBackstep(string text) =>
        text.Contains("..") && text.Split('/').Any(static part => part == "..");
}

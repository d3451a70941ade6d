using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Admission;

/// <summary>Which requests are of which priority (pkg/apis/flowcontrol/validation, ValidateFlowSchema).</summary>
internal static class FlowSchemaRules
{
    private const int MostPrecedence = 10000;
    private const int DefaultPrecedence = 1000;

    private static readonly string[] s_verbs =
        ["get", "list", "create", "update", "delete", "deletecollection", "patch", "watch", "proxy", "*"];

    public static void Check(RuleRun run, RuleNode manifest)
    {
        var spec = manifest["spec"];
        CheckPrecedence(run, spec["matchingPrecedence"], manifest["metadata"]["name"]);
        var method = spec["distinguisherMethod"];
        if (method.IsPresent)
        {
            run.RequiredOneOf(method["type"], "ByNamespace", "ByUser");
        }

        run.RequiredName(spec["priorityLevelConfiguration"]["name"], NameFormats.Dns1123Subdomain);
        foreach (var rule in spec["rules"].Items)
        {
            CheckRule(run, rule);
        }

        MandatoryFlowRules.CheckSchema(run, manifest);
    }

    private static void CheckPrecedence(RuleRun run, RuleNode precedence, RuleNode name)
    {
        // The API server takes 0 for nothing and fills in its default.
        if (precedence.IntegerOr(DefaultPrecedence) is not { } number || number == 0)
        {
            return;
        }

        if (run.InRange(precedence, 1, MostPrecedence) && number == 1 && name.Text is { } text && text != "exempt")
        {
            run.Report(RuleCatalogue.NumberRange, precedence, "1 is for the flow schema 'exempt' alone: use at least 2");
        }
    }

    private static void CheckRule(RuleRun run, RuleNode rule)
    {
        var subjects = rule["subjects"];
        run.Required(subjects, "name who sends the requests");
        foreach (var subject in subjects.Items)
        {
            CheckSubject(run, subject);
        }

        var resources = rule["resourceRules"];
        var others = rule["nonResourceRules"];
        if (resources.IsEmpty && others.IsEmpty)
        {
            run.Report(RuleCatalogue.RequiredField, rule, "the rule matches nothing: add 'resourceRules' or 'nonResourceRules'");
        }

        foreach (var resource in resources.Items)
        {
            CheckResourceRule(run, resource);
        }

        foreach (var other in others.Items)
        {
            CheckUrlRule(run, other);
        }
    }

    private static void CheckSubject(RuleRun run, RuleNode subject)
    {
        var kind = subject["kind"];
        if (!run.RequiredOneOf(kind, "User", "Group", "ServiceAccount") || kind.Text is not { } text)
        {
            return;
        }

        foreach (var (of, field) in new[] { ("User", "user"), ("Group", "group"), ("ServiceAccount", "serviceAccount") })
        {
            var node = subject[field];
            if (of != text)
            {
                run.Forbidden(node, $"'kind' is '{text}'");
            }
            else if (run.RequiredPresence(node, $"'kind' is '{text}'") && node.IsPresent)
            {
                CheckSubjectName(run, node, of == "ServiceAccount");
            }
        }
    }

    private static void CheckSubjectName(RuleRun run, RuleNode subject, bool isServiceAccount)
    {
        var name = subject["name"];
        if (run.Required(name) && isServiceAccount && name.Text is not "*")
        {
            run.Named(name, NameFormats.Dns1123Subdomain);
        }

        if (isServiceAccount)
        {
            run.RequiredName(subject["namespace"], NameFormats.Dns1123Label);
        }
    }

    private static void CheckResourceRule(RuleRun run, RuleNode rule)
    {
        CheckVerbs(run, rule["verbs"]);
        run.Required(rule["apiGroups"], "name the API groups, or '*'");
        CheckWildcard(run, rule["apiGroups"]);
        run.Required(rule["resources"], "name the resources, or '*'");
        CheckWildcard(run, rule["resources"]);

        var namespaces = rule["namespaces"];
        if (namespaces.IsEmpty && rule["clusterScope"].BooleanOr(false) == false)
        {
            run.Report(
                RuleCatalogue.RequiredField,
                namespaces,
                "the rule matches nothing: name 'namespaces', or set 'clusterScope' for what is in none");
        }
        else if (!CheckWildcard(run, namespaces))
        {
            foreach (var item in namespaces.Items)
            {
                run.RequiredName(item, NameFormats.Dns1123Label);
            }
        }
    }

    private static void CheckUrlRule(RuleRun run, RuleNode rule)
    {
        CheckVerbs(run, rule["verbs"]);
        var urls = rule["nonResourceURLs"];
        run.Required(urls, "name the paths, or '*'");
        if (!CheckWildcard(run, urls))
        {
            foreach (var url in urls.Items)
            {
                run.RequiredName(url, UrlPath, RuleCatalogue.PathSyntax);
            }
        }
    }

    private static void CheckVerbs(RuleRun run, RuleNode verbs)
    {
        run.Required(verbs, "name the verbs, or '*'");
        if (!CheckWildcard(run, verbs))
        {
            foreach (var verb in verbs.Items)
            {
                run.RequiredOneOf(verb, s_verbs);
            }
        }
    }

    /// <summary>Whether a list has the item that stands for everything, beside which no other may stand.</summary>
    private static bool CheckWildcard(RuleRun run, RuleNode list)
    {
        if (list.Items.FirstOrDefault(static item => item.Text == "*") is not { } wildcard)
        {
            return false;
        }

        if (list.Items.Count > 1)
        {
            run.Report(RuleCatalogue.AdmissionWebhook, wildcard, $"'*' in '{list.Name}' is everything: remove the other items");
        }

        return true;
    }

    private static string? UrlPath(string text)
    {
        var wildcard = text.IndexOf('*');
        return text == "/" ? null
            : !text.StartsWith("/", StringComparison.Ordinal) ? "begin with '/'"
            : text.Contains(' ') ? "it holds a blank"
            : text.Contains("//") ? "it holds '//'"
            : wildcard >= 0 && (wildcard != text.Length - 1 || text[text.Length - 2] != '/') ? "'*' stands at the end only, behind '/'"
            : null;
    }
}

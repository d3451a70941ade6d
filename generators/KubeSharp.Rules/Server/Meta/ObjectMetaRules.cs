using System.Globalization;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Checks;
using KubeSharp.Rules.Tree;
using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Server.Meta;

/// <summary>The metadata of every object (k8s.io/apimachinery/pkg/api/validation, ValidateObjectMeta).</summary>
internal static class ObjectMetaRules
{
    private const int AnnotationsSize = 256 * 1024;
    private const string Orphan = "orphan";
    private const string Foreground = "foregroundDeletion";

    /// <summary>Groups whose validation is that of all objects, without what Kubernetes' core asks of finalizers beyond.</summary>
    private static readonly HashSet<string> s_generic = new(StringComparer.Ordinal)
    {
        "apiextensions.k8s.io", "apiregistration.k8s.io", "admissionregistration.k8s.io", "authentication.k8s.io", "authorization.k8s.io",
        "coordination.k8s.io", "internal.apiserver.k8s.io", "node.k8s.io", "policy", "storagemigration.k8s.io",
    };

    /// <summary>Checks the metadata of an object that stands for itself.</summary>
    /// <param name="run">Takes findings.</param>
    /// <param name="metadata">The metadata, which may be absent.</param>
    /// <param name="rule">The kind; null for custom resources, whose names are subdomains.</param>
    public static void Check(RuleRun run, RuleNode metadata, KindRule? rule)
    {
        var format = rule?.Name ?? NameFormats.Dns1123Subdomain;
        if (rule is not { NeedsNoName: true } && metadata["name"].IsEmpty && metadata["generateName"].IsEmpty)
        {
            run.Report(
                RuleCatalogue.RequiredField,
                metadata["name"],
                "the object has no name: set 'metadata.name', or 'metadata.generateName'");
        }

        if (metadata["name"].TextOrEmpty is { Length: > 0 })
        {
            run.Named(metadata["name"], format);
        }

        if (metadata["generateName"].TextOrEmpty is { Length: > 0 })
        {
            run.Named(metadata["generateName"], text => format(MaskTrailingDash(text)));
        }

        // Of custom resources it is not known here whether they have one.
        if (rule is not null && KindScopes.HasNamespace(rule) && metadata["namespace"].IsFilled)
        {
            run.Named(metadata["namespace"], NameFormats.Dns1123Label);
        }

        CheckTexts(run, metadata);
        OwnerReferenceRules.Check(run, metadata["ownerReferences"]);
        CheckFinalizers(run, metadata["finalizers"], rule);
    }

    private static void CheckFinalizers(RuleRun run, RuleNode finalizers, KindRule? rule)
    {
        foreach (var finalizer in finalizers.Items)
        {
            CheckFinalizer(run, finalizer, rule);
        }

        if (finalizers.Items.Any(static finalizer => finalizer.Text == Orphan)
            && finalizers.Items.FirstOrDefault(static finalizer => finalizer.Text == Foreground) is { } other)
        {
            run.Report(RuleCatalogue.ExactlyOne, other, $"the finalizers '{Orphan}' and '{Foreground}' exclude each other: keep one");
        }
    }

    /// <summary>Kubernetes' own kinds take names without a domain only for its own finalizers (validateKubeFinalizerName).</summary>
    private static void CheckFinalizer(RuleRun run, RuleNode finalizer, KindRule? rule)
    {
        if (run.Named(finalizer, NameFormats.QualifiedName)
            && rule is not null
            && !IsGeneric(rule)
            && finalizer.Text is { } text and not ("kubernetes" or Orphan or Foreground)
            && text.IndexOf('/') < 0)
        {
            run.Report(
                RuleCatalogue.ObjectName,
                finalizer,
                $"the finalizer {RuleRun.Quote(text)} has no domain: write it as example.com/{text}");
        }
    }

    /// <summary>Events of the core group are taken as older clients send them (legacyValidateEvent).</summary>
    private static bool IsGeneric(KindRule rule) =>
        rule is { ApiVersion: "v1", Kind: "Event" } || s_generic.Contains(rule.ApiVersion.Split('/')[0]);

    /// <summary>Checks the labels and annotations of a template, which has no name of its own.</summary>
    public static void CheckTexts(RuleRun run, RuleNode metadata)
    {
        CheckLabels(run, metadata["labels"]);
        CheckAnnotations(run, metadata["annotations"]);
    }

    public static void CheckLabels(RuleRun run, RuleNode labels)
    {
        foreach (var label in labels.Entries)
        {
            CheckKey(run, label, label.Name);
            run.Named(label, NameFormats.LabelValue, RuleCatalogue.LabelSyntax);
        }
    }

    public static void CheckAnnotations(RuleRun run, RuleNode annotations)
    {
        long size = 0;
        foreach (var annotation in annotations.Entries)
        {
            // The API server takes annotation keys in any case.
            CheckKey(run, annotation, annotation.Name.ToLowerInvariant());
            size += NameFormats.ByteLength(annotation.Name) + NameFormats.ByteLength(annotation.Text ?? "");
        }

        if (size > AnnotationsSize)
        {
            var text = size.ToString(CultureInfo.InvariantCulture);
            run.Report(RuleCatalogue.LabelSyntax, annotations, $"the annotations have {text} bytes together, 262144 at most are allowed");
        }
    }

    private static void CheckKey(RuleRun run, RuleNode entry, string key)
    {
        if (NameFormats.QualifiedName(key) is { } problem)
        {
            run.Report(RuleCatalogue.LabelSyntax, entry, $"the key {RuleRun.Quote(entry.Name)} is not valid: {problem}");
        }
    }

    /// <summary>A dash at the end of a prefix is followed by what the API server makes up.</summary>
    private static string MaskTrailingDash(string text) =>
        text.Length > 1 && text[text.Length - 1] == '-' ? text.Substring(0, text.Length - 2) + "a" : text;
}

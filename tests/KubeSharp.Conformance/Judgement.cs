using KubeSharp.Checking;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Server;

namespace KubeSharp.Conformance;

/// <summary>What KubeSharp says of a sample: the errors of reading and of the rules.</summary>
internal sealed record Judgement(Sample Sample, KubernetesObject? Object, IReadOnlyList<string> Errors)
{
    private static readonly ManifestReader s_reader = new([KubernetesKinds.Instance], new() { Strict = true });

    public bool IsRefused => Errors.Count > 0;

    /// <summary>Whether KubeSharp and the API server agree.</summary>
    public bool IsRight => IsRefused != Sample.IsAccepted;

    public static Judgement Of(Sample sample)
    {
        var read = s_reader.Read(sample.Object.GetRawText());
        var errors = read.Diagnostics
            .Where(static diagnostic => diagnostic.Severity == Severity.Error)
            .Select(static diagnostic => diagnostic.ToString())
            .ToList();
        foreach (var document in read.Documents)
        {
            var value = document.Object;
            errors.AddRange(ServerRules.Check(new ObjectNode(value), value.ApiVersion, value.Kind)
                .Where(finding => finding.Rule.Severity == RuleSeverity.Refused)
                .Select(finding => $"{finding.Rule.Id} {finding.Node.Path}: {finding.Message}"));
        }

        return new(sample, read.HasErrors ? null : read.Documents.Single().Object, errors);
    }
}

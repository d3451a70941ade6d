using System.Text;
using KubeSharp.Checking;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Cli.Formatting;
using KubeSharp.Rules.Advice;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Cluster;
using KubeSharp.Rules.Server;
using KubeSharp.Schema.Files;

namespace KubeSharp.Cli.Validation;

/// <summary>Checks one file after another.</summary>
/// <param name="kinds">Where types of kinds are looked up, in this order.</param>
/// <param name="cluster">The release of the cluster; null where none is stated.</param>
/// <param name="advice">The advice that is given.</param>
/// <param name="whole">Takes the objects of all files; null where they are not asked to fit together.</param>
/// <param name="log">Takes what is found.</param>
internal sealed class FileValidator(
    IReadOnlyList<IKindSource> kinds, KubernetesVersion? cluster, AdviceChoice advice, WholeCheck? whole, DiagnosticLog log)
{
    private readonly ClusterCheck _cluster = new(cluster);
    private readonly ManifestReader _reader = new(kinds, new() { Strict = true, KeepsPlaces = true, MaxBytes = SourceBytes.MaximumBytes });

    /// <summary>How many objects have been checked.</summary>
    public int ObjectCount { get; private set; }

    public void Validate(InputFile file, byte[] source)
    {
        var read = _reader.Read(source, file.Name);
        if (!file.IsNamed && HoldsNoObject(read))
        {
            // A folder of manifests may hold the values of a Helm chart or the settings of another tool.
            const string Message = "no Kubernetes object is in this file (neither 'apiVersion' nor 'kind'); it is left out";
            log.Add(new(Severity.Warning, DiagnosticIds.NoKind, Message) { File = file.Name });
            return;
        }

        var found = read.Diagnostics.Select(Judge).ToList();
        foreach (var document in read.Documents.Where(static document => document.Object.Kind.Length > 0))
        {
            ObjectCount++;
            found.AddRange(Check(file, document));
        }

        foreach (var diagnostic in found.OrderBy(static diagnostic => diagnostic.Line).ThenBy(static diagnostic => diagnostic.Column))
        {
            log.Add(diagnostic);
        }

        if (found.Any(diagnostic => diagnostic.Id == DiagnosticIds.Syntax)
            && HelmTemplate.Find(Encoding.UTF8.GetString(source)) is { } place)
        {
            var advice = new Diagnostic(Severity.Error, DiagnosticIds.Syntax, FileFormatter.TemplateAdvice);
            log.Add(advice with { File = file.Name, Line = place.Line, Column = place.Column });
        }
    }

    private static bool HoldsNoObject(ManifestReadResult read) =>
        read.HasErrors && read.Diagnostics.All(static diagnostic => diagnostic.Severity != Severity.Error || diagnostic.Id == DiagnosticIds.NoKind);

    /// <summary>
    /// What no type describes cannot be judged; of a key that stands twice kubectl sends the last, so that the API server never sees it.
    /// </summary>
    private static Diagnostic Judge(Diagnostic diagnostic) => diagnostic.Id switch
    {
        DiagnosticIds.UnknownKind => diagnostic with
        {
            Severity = Severity.Warning,
            Message = diagnostic.Message + "; it is not checked: give its CustomResourceDefinition with --schema",
        },
        DiagnosticIds.DuplicateKey => diagnostic with { Severity = Severity.Warning },
        _ => diagnostic,
    };

    private IEnumerable<Diagnostic> Check(InputFile file, ManifestDocument document)
    {
        var value = document.Object;
        if (value is UntypedObject)
        {
            // What it is to the others, if anything, is still known by its name.
            whole?.Add(file, document, new ObjectNode(value));

            // It may be the configuration of a tool, which no API server sees.
            return [];
        }

        var node = new ObjectNode(value);
        whole?.Add(file, document, node);
        return ServerRules.Check(node, value.ApiVersion, value.Kind, value.SchemaType.Constraints)
            .Concat(_cluster.Find(value, node))
            .Concat(AdviceRules.Check(node, value.ApiVersion, value.Kind).Where(finding => advice.IsGiven(finding.Rule)))
            .Select(finding => FindingDiagnostic.Create(
                file, document, finding, finding.Rule.Severity == RuleSeverity.Refused ? Severity.Error : Severity.Warning));
    }
}

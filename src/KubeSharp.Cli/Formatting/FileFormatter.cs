using System.Text;
using KubeSharp.Cli.Comments;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Schema.Files;

namespace KubeSharp.Cli.Formatting;

/// <summary>Makes the canonical form of one file.</summary>
internal sealed class FileFormatter
{
    /// <summary>What is said of a file that is a template.</summary>
    public const string TemplateAdvice =
        "the file is a template ({{ ... }}), which is YAML only once it is rendered: pipe 'helm template CHART' to 'kubesharp fmt -'";

    private readonly FormatSettings _settings;
    private readonly DiagnosticLog _log;
    private readonly ManifestReader _reader;
    private readonly CommentKeeper _comments;

    /// <param name="settings">What is asked for.</param>
    /// <param name="kinds">Where types of kinds are looked up, in this order.</param>
    /// <param name="log">Takes what is wrong with files.</param>
    public FileFormatter(FormatSettings settings, IReadOnlyList<IKindSource> kinds, DiagnosticLog log)
    {
        _settings = settings;
        _log = log;
        var options = new ManifestReaderOptions { Strict = settings.Strict, MaxBytes = SourceBytes.MaximumBytes };
        _reader = new ManifestReader(kinds, options);
        _comments = new CommentKeeper(_reader);
    }

    /// <summary>Formats a file.</summary>
    /// <returns>The file and its canonical form, or null: why is in the log.</returns>
    public FormattedFile? Format(InputFile file, byte[] source)
    {
        var read = _reader.Read(source, file.Name);
        if (!file.IsNamed && !_settings.Strict && HoldsNoObject(read))
        {
            const string Message = "no Kubernetes object is in this file (neither 'apiVersion' nor 'kind'); it is left out";
            _log.Add(new(Severity.Warning, DiagnosticIds.NoKind, Message) { File = file.Name });
            return null;
        }

        foreach (var diagnostic in read.Diagnostics)
        {
            _log.Add(diagnostic);
        }

        if (read.HasErrors)
        {
            if (read.Diagnostics.Any(diagnostic => diagnostic.Id == DiagnosticIds.Syntax)
                && HelmTemplate.Find(Encoding.UTF8.GetString(source)) is { } place)
            {
                var advice = new Diagnostic(Severity.Error, DiagnosticIds.Syntax, TemplateAdvice);
                _log.Add(advice with { File = file.Name, Line = place.Line, Column = place.Column });
            }

            return null;
        }

        var objects = read.Documents.Select(document => document.Object).ToList();
        if (objects.Count == 0)
        {
            var severity = _settings.Strict ? Severity.Error : Severity.Warning;
            _log.Add(new(severity, DiagnosticIds.NoKind, "the file holds no object") { File = file.Name });
            return _settings.Strict ? null : new FormattedFile(file, source, objects, [], 0, 0);
        }

        try
        {
            return Write(file, source, read, objects);
        }
        catch (ManifestException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                _log.Add(diagnostic with { File = diagnostic.File ?? file.Name });
            }

            return null;
        }
    }

    // A folder of manifests may hold the values of a Helm chart or the settings of another tool.
    private static bool HoldsNoObject(ManifestReadResult read) =>
        read.HasErrors
        && read.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error || diagnostic.Id == DiagnosticIds.NoKind)
        && read.Documents.All(document => document.Object is { ApiVersion: "", Kind: "" });

    private FormattedFile Write(InputFile file, byte[] source, ManifestReadResult read, List<KubernetesObject> objects)
    {
        var format = _settings.FormatOf(file);
        var canonical = ManifestBytes.Write(objects, format);
        if (read.CommentCount == 0)
        {
            return new FormattedFile(file, source, objects, canonical, 0, 0);
        }

        var kept = format == ManifestFormat.Json
            ? new CommentedText(canonical, read.CommentCount, read.FirstCommentLine)
            : _comments.Keep(source, read, canonical);
        return new FormattedFile(file, source, objects, kept.Text, kept.Lost, kept.FirstLostLine);
    }
}

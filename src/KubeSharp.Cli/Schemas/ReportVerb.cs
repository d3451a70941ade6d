using System.CommandLine;
using System.Text;
using KubeSharp.Cli.CommandLine;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Reports;
using KubeSharp.Schema.Resolving;

namespace KubeSharp.Cli.Schemas;

/// <summary><c>kubesharp schema report</c>: tells which objects in custom resources are Kubernetes' own types.</summary>
internal sealed class ReportVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "CustomResourceDefinitions: files, folders of them, or - for standard input.",
    };

    private readonly Option<string?> _versions = new("--versions")
    {
        HelpName = "V1|V2",
        Description = "The versions wanted, joined by |. Default: all that a server serves.",
    };

    private readonly Option<bool> _status = new("--status")
    {
        Description = "Report the status of custom resources too.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "text|json",
        Description = "How to print the report. Default: text.",
        DefaultValueFactory = static _ => "text",
    };

    public ReportVerb(ToolStreams streams)
        : base(
            "report",
            "Tells what becomes of the copies of Kubernetes' types inside CustomResourceDefinitions: which are the shared types and what "
            + "they lack of them, which come near to one and are not, and how many objects are of types of their own.",
            "kubesharp schema report crds",
            "kubesharp schema report crds --output json | jq .summary")
    {
        Arguments.Add(_paths);
        Options.Add(_versions);
        Options.Add(_status);
        Options.Add(_output);
        _output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ("text" or "json") and var format)
            {
                result.AddError($"unknown format '{format}' (known: text, json)");
            }
        });
        SetAction(result => Run(result, streams));
    }

    private int Run(ParseResult result, ToolStreams streams)
    {
        var log = new DiagnosticLog(streams.Error);
        var inputs = new SchemaInputs(streams, log);
        var options = new SchemaOptions { Versions = result.GetValue(_versions) ?? "", HasStatus = result.GetValue(_status) };
        var documents = inputs.Read(result.GetRequiredValue(_paths), options);
        var diagnostics = new ResolverDiagnostics();
        SchemaSet.Merge(documents.OrderBy(document => document.Path, StringComparer.Ordinal), diagnostics);
        inputs.Tell(diagnostics.ToArray());
        if (log.HasErrors)
        {
            return ExitCodes.Diagnostics;
        }

        var report = UnificationReport.Of(documents);
        streams.Output.Write(result.GetValue(_output) == "json" ? ReportJson.Of(report) : Encoding.UTF8.GetBytes(ReportText.Of(report)));
        streams.Output.Flush();
        return ExitCodes.Done;
    }
}

using System.Globalization;
using System.Text;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Files;
using KubeSharp.Cli.Schemas;

namespace KubeSharp.Cli.Validation;

/// <summary>One run of <c>validate</c>: finds the files, checks each and prints what was found.</summary>
internal sealed class ValidateRun(ValidateSettings settings, ToolStreams streams)
{
    private readonly DiagnosticLog _problems = new(streams.Error);
    private readonly DiagnosticList _found = new();

    public int Run()
    {
        var kinds = new List<IKindSource> { KubernetesKinds.Instance, MachineLearningKinds.Instance };
        if (settings.Schemas.Count > 0)
        {
            kinds.Insert(0, SchemaKinds.Read(settings.Schemas, streams, _problems));
            if (_problems.HasErrors)
            {
                return ExitCodes.Diagnostics;
            }
        }

        var whole = settings.IsComplete ? new WholeCheck(settings.Advice) : null;
        var validator = new FileValidator(kinds, settings.Cluster, settings.Advice, whole, _found);
        foreach (var file in InputFiles.Expand(settings.Paths, outputFolder: null, _found))
        {
            if (SourceBytes.Read(file, streams.Input, _found) is { } source)
            {
                validator.Validate(file, source);
            }
        }

        foreach (var diagnostic in whole?.Find() ?? [])
        {
            _found.Add(diagnostic);
        }

        Print(validator.ObjectCount);
        return _found.HasErrors ? ExitCodes.Diagnostics : ExitCodes.Done;
    }

    private void Print(int objects)
    {
        var found = _found.Diagnostics;
        byte[] output = settings.Output switch
        {
            "json" => DiagnosticJson.Of(found),
            "sarif" => DiagnosticSarif.Of(found),
            _ => Encoding.UTF8.GetBytes(string.Concat(found.Select(diagnostic => diagnostic + "\n"))),
        };
        streams.Output.Write(output);
        streams.Output.Flush();
        if (settings.Output == "text")
        {
            var errors = found.Count(diagnostic => diagnostic.Severity == Severity.Error);
            _problems.Tell(string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(objects, "object")}: {Count(errors, "error")}, {Count(found.Count - errors, "warning")}"));
        }
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}

using System.CommandLine;
using System.CommandLine.Parsing;
using KubeSharp.Cli.CommandLine;
using KubeSharp.Rules.Cluster;

namespace KubeSharp.Cli.Validation;

/// <summary><c>kubesharp validate</c>: says what the API server would refuse in manifests.</summary>
internal sealed class ValidateVerb : Verb
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "A file, a folder (all *.yaml, *.yml and *.json in it, recursively, hidden folders left out) or - for standard input.",
    };

    private readonly Option<string[]> _schemas = new("--schema")
    {
        HelpName = "FILE|DIR",
        Description = "CustomResourceDefinitions, or OpenAPI documents, whose kinds are checked too; can be given several times. "
            + "In a folder, files that hold neither are left out.",
    };

    private readonly Option<string?> _version = new("--kubernetes-version")
    {
        HelpName = "VERSION",
        Description = "The release of the cluster, such as 1.33: kinds and fields that it lacks are errors.",
    };

    private readonly Option<bool> _complete = new("--complete")
    {
        Description = "The files are all that is deployed together: a Service that selects none of their pods is an error, "
            + "a name that no object has a warning.",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "text|json|sarif",
        Description = "How to print what is found. Default: text.",
        DefaultValueFactory = static _ => "text",
    };

    private readonly Option<string[]> _silenced = new("--nowarn")
    {
        HelpName = "ID|all",
        Description = "Advice that is not given, such as KUBE2005; can be given several times. What the API server refuses cannot be silenced.",
    };

    private readonly Option<string[]> _wanted = new("--warn")
    {
        HelpName = "ID",
        Description = "Advice that is given though it is off otherwise, such as KUBE2037 (run as another user than root).",
    };

    public ValidateVerb(ToolStreams streams)
        : base(
            "validate",
            "Says what the API server of Kubernetes would refuse, with line and column, and exits with 1 if there is anything. "
            + "Advice on what it takes is a warning. "
            + "Kinds that neither Kubernetes nor a schema describes are passed over, with a warning.",
            "kubesharp validate manifests",
            "kubesharp validate rayjob.yaml --schema crds",
            "kubesharp validate manifests --kubernetes-version 1.33",
            "kustomize build overlays/production | kubesharp validate - --complete",
            "kubesharp validate manifests --nowarn KUBE2005 --warn KUBE2037",
            "kubesharp validate manifests --output sarif > kubesharp.sarif",
            "helm template ./chart | kubesharp validate -")
    {
        Arguments.Add(_paths);
        Options.Add(_schemas);
        Options.Add(_version);
        Options.Add(_complete);
        Options.Add(_silenced);
        Options.Add(_wanted);
        Options.Add(_output);
        _silenced.Validators.Add(static result => CheckIds(result, maySayAll: true));
        _wanted.Validators.Add(static result => CheckIds(result, maySayAll: false));
        _version.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>() ?? "";
            if (KubernetesVersion.Parse(text) is not { } version || version < KubernetesVersion.Oldest || version > KubernetesVersion.Newest)
            {
                result.AddError($"unknown release '{text}' (known: {KubernetesVersion.Oldest} to {KubernetesVersion.Newest})");
            }
        });
        _output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ("text" or "json" or "sarif") and var format)
            {
                result.AddError($"unknown format '{format}' (known: text, json, sarif)");
            }
        });
        SetAction(result => new ValidateRun(SettingsOf(result), streams).Run());
    }

    private static void CheckIds(OptionResult result, bool maySayAll)
    {
        foreach (var token in result.Tokens)
        {
            if (AdviceChoice.FindProblem(token.Value, maySayAll) is { } problem)
            {
                result.AddError(problem);
            }
        }
    }

    private ValidateSettings SettingsOf(ParseResult result) => new()
    {
        Paths = result.GetRequiredValue(_paths),
        Schemas = result.GetValue(_schemas) ?? [],
        Cluster = result.GetValue(_version) is { } version ? KubernetesVersion.Parse(version) : null,
        IsComplete = result.GetValue(_complete),
        Output = result.GetRequiredValue(_output),
        Advice = new(result.GetValue(_silenced) ?? [], result.GetValue(_wanted) ?? []),
    };
}

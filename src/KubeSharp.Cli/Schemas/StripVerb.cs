using System.CommandLine;
using KubeSharp.Cli.CommandLine;

namespace KubeSharp.Cli.Schemas;

/// <summary><c>kubesharp schema strip</c>: turns an OpenAPI document or CustomResourceDefinitions into facts alone.</summary>
internal sealed class StripVerb : Verb
{
    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "An OpenAPI document, v2 or v3, such as 'kubectl get --raw /openapi/v2' prints; or CustomResourceDefinitions: files, "
            + "or folders of them. - is standard input.",
    };

    private readonly Option<string?> _lifecycle = new("--lifecycle")
    {
        HelpName = "FILE",
        Description = "Of an OpenAPI document: a JSON list of kinds with scope, introduction, deprecation, removal and replacement.",
    };

    private readonly Option<string?> _availability = new("--availability")
    {
        HelpName = "FILE",
        Description = "Of an OpenAPI document: JSON with the first release of kinds and fields.",
    };

    private readonly Option<string?> _versions = new("--versions")
    {
        HelpName = "V1|V2",
        Description = "Of CustomResourceDefinitions: the versions wanted, joined by |. Default: all that a server serves.",
    };

    private readonly Option<string?> _kinds = new("--kinds")
    {
        HelpName = "K1|K2",
        Description = "Of CustomResourceDefinitions: the kinds wanted, such as RayJob or ray.io/v1/RayJob, joined by |. Default: all.",
    };

    private readonly Option<string?> _names = new("--names")
    {
        HelpName = "FILE",
        Description = "A JSON object with names of types by package and place: "
            + "\"io.ray.v1.RayCluster/spec/headGroupSpec\": \"HeadGroupSpec\".",
    };

    private readonly Option<bool> _status = new("--status")
    {
        Description = "Keep the types of the status of custom resources. Default: a status takes any value.",
    };

    private readonly Option<string?> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write to this file instead of printing.",
    };

    public StripVerb(ToolStreams streams)
        : base(
            "strip",
            "Turns an OpenAPI document, or CustomResourceDefinitions, into an OpenAPI document of facts only: names, types, required "
            + "fields, enums, formats, defaults and keys of lists, without descriptions and paths. Types of Kubernetes inside custom "
            + "resources become references. The same input gives the same bytes.",
            "kubesharp schema strip crds --versions v1 --output crds.json",
            "kubectl get --raw /openapi/v2 | kubesharp schema strip - --output kubernetes.json",
            "kubesharp schema strip openapi.json --lifecycle lifecycle.json --availability availability.json -o kubernetes.json")
    {
        Arguments.Add(_inputs);
        Options.Add(_lifecycle);
        Options.Add(_availability);
        Options.Add(_versions);
        Options.Add(_kinds);
        Options.Add(_names);
        Options.Add(_status);
        Options.Add(_output);
        SetAction(result => new StripRun(SettingsOf(result), streams).Run());
    }

    private StripSettings SettingsOf(ParseResult result) => new()
    {
        Inputs = result.GetRequiredValue(_inputs),
        Lifecycle = result.GetValue(_lifecycle),
        Availability = result.GetValue(_availability),
        Versions = result.GetValue(_versions) ?? "",
        Kinds = result.GetValue(_kinds) ?? "",
        Names = result.GetValue(_names),
        Status = result.GetValue(_status),
        Output = result.GetValue(_output),
    };
}

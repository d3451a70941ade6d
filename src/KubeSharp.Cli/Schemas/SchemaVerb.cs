using System.CommandLine;

namespace KubeSharp.Cli.Schemas;

/// <summary><c>kubesharp schema</c>: works on OpenAPI documents.</summary>
internal sealed class SchemaVerb : Command
{
    public SchemaVerb(ToolStreams streams)
        : base("schema", "Works on OpenAPI documents of Kubernetes.")
    {
        Subcommands.Add(new StripVerb(streams));
    }
}

using System.CommandLine;

namespace KubeSharp.Cli.Schemas;

/// <summary><c>kubesharp schema</c>: works on OpenAPI documents and CustomResourceDefinitions.</summary>
internal sealed class SchemaVerb : Command
{
    public SchemaVerb(ToolStreams streams)
        : base("schema", "Works on schemas: OpenAPI documents of Kubernetes, and CustomResourceDefinitions.")
    {
        Subcommands.Add(new StripVerb(streams));
        Subcommands.Add(new ReportVerb(streams));
    }
}

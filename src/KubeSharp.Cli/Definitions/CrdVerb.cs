using System.CommandLine;

namespace KubeSharp.Cli.Definitions;

/// <summary><c>kubesharp crd</c>: works on the CustomResourceDefinitions of a project.</summary>
internal sealed class CrdVerb : Command
{
    public CrdVerb(ToolStreams streams)
        : base("crd", "Works on the CustomResourceDefinitions of a project.")
    {
        Subcommands.Add(new AddVerb(streams));
    }
}

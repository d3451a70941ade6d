using System.CommandLine;
using System.CommandLine.Help;
using KubeSharp.Cli.Definitions;
using KubeSharp.Cli.Emission;
using KubeSharp.Cli.Formatting;
using KubeSharp.Cli.Schemas;
using KubeSharp.Cli.Validation;

namespace KubeSharp.Cli.CommandLine;

/// <summary>The tool's verbs and what they share.</summary>
internal static class RootVerb
{
    public static RootCommand Create(ToolStreams streams)
    {
        var root = new RootCommand(
            "Typed Kubernetes manifests: formats and checks YAML and JSON through the types of Kubernetes, "
            + "and builds and runs manifest programs in C#.")
        {
            HelpName = "kubesharp",
        };
        root.Add(new FormatVerb(streams));
        root.Add(new EmitVerb(streams));
        root.Add(new ValidateVerb(streams));
        root.Add(new SchemaVerb(streams));
        root.Add(new CrdVerb(streams));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }
}

using System.CommandLine;

namespace KubeSharp.Cli.CommandLine;

/// <summary>A verb of the tool, with the examples that its help shows.</summary>
internal abstract class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}

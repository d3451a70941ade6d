namespace KubeSharp.App;

/// <summary>What a program of stacks can be told to do.</summary>
internal enum Verb
{
    /// <summary>Print the manifests, or write them to a folder.</summary>
    Emit,

    /// <summary>Show which objects there are.</summary>
    List,

    /// <summary>Explain the command line.</summary>
    Help,

    /// <summary>Show the version.</summary>
    Version,
}

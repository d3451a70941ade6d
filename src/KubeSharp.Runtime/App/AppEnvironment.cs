namespace KubeSharp.App;

/// <summary>An environment: its name, empty for the only one of a small program, and what makes its stacks.</summary>
internal sealed record AppEnvironment(string Name, IReadOnlyList<Func<IEnumerable<Stack>>> Stacks)
{
    /// <summary>How messages call it.</summary>
    public string Title => Name.Length == 0 ? "the program" : $"environment '{Name}'";
}

namespace KubeSharp.App;

/// <summary>A command line that cannot be obeyed.</summary>
internal sealed class UsageException(string message) : Exception(message);

namespace KubeSharp.Schema.Reading;

/// <summary>What names a kind.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Version">The version, such as <c>v1</c>.</param>
/// <param name="Kind">The kind, such as <c>Deployment</c>.</param>
internal sealed record GroupVersionKind(string Group, string Version, string Kind)
{
    public string ApiVersion => Group.Length == 0 ? Version : Group + "/" + Version;

    /// <summary>Whether people mean this kind by <c>Deployment</c> or <c>apps/v1/Deployment</c>.</summary>
    public bool IsNamed(string name) => name == Kind || name == $"{ApiVersion}/{Kind}";
}

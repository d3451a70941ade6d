namespace KubeSharp.Schema.Naming;

/// <summary>The members of the class that finds types by apiVersion and kind.</summary>
internal static class KindSourceNames
{
    /// <summary>Its own members, whose names the class cannot have (CS0542).</summary>
    public static IReadOnlyList<string> Members { get; } = ["Find", "Instance", "Kinds", "s_kinds"];

    /// <summary>The class in a full name, as it stands among its members: <c>@Find</c> is <c>Find</c>.</summary>
    public static string ClassOf(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1).TrimStart('@');

    /// <summary>The methods that find the kinds of one apiVersion, by it.</summary>
    public static Dictionary<string, string> MethodsOf(IEnumerable<string> apiVersions, string fullName) =>
        new NameScope([ClassOf(fullName)]).TakeAll(apiVersions, apiVersion => "Find" + Identifiers.Pascal(apiVersion, ""));
}

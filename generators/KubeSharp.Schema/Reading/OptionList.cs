namespace KubeSharp.Schema.Reading;

/// <summary>The lists that people write in options: values joined by <c>|</c>, since MSBuild takes <c>;</c> apart.</summary>
internal static class OptionList
{
    /// <summary>The values in their order; blanks around them, and empty ones, mean nothing.</summary>
    public static IReadOnlyList<string> Split(string list) =>
        [.. list.Split('|').Select(value => value.Trim()).Where(value => value.Length > 0)];
}

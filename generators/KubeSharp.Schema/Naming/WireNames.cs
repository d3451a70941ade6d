namespace KubeSharp.Schema.Naming;

/// <summary>Which names of properties a type's table, and so a member, can hold.</summary>
internal static class WireNames
{
    /// <summary>The rule, for a message.</summary>
    public const string Rule = "a name has at most 256 characters, none of them a control or format character or half of a surrogate pair";

    private const int Longest = 256;

    public static bool IsUsable(string name) => name.Length <= Longest && !HasUnprintable(name);

    private static bool HasUnprintable(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]))
            {
                i++;
            }
            else if (SchemaText.IsUnprintable(name[i]))
            {
                return true;
            }
        }

        return false;
    }
}

namespace KubeSharp.Schema.Naming;

/// <summary>The names of types. Where a type would be called like one of its members (CS0542), the type yields, never the member.</summary>
internal static class TypeNames
{
    /// <summary>What follows the name of a type that yields.</summary>
    public const string YieldingSuffix = "Object";

    /// <summary>What follows the name of an enum that yields.</summary>
    public const string YieldingEnumSuffix = "Enum";

    /// <summary>What stands before a digit at the beginning of a name.</summary>
    public const string DigitPrefix = "Type";

    /// <summary>
    /// The name that a type would have by itself: <c>ContainerPort</c> is <c>ContainerPortObject</c>, as it has a member of that name.
    /// </summary>
    /// <param name="name">The type's own part of the schema's name.</param>
    /// <param name="members">The names of its members.</param>
    public static string Of(string name, ICollection<string> members)
    {
        var pascal = Identifiers.Pascal(name, DigitPrefix);
        return members.Contains(pascal) || MemberNames.Reserved.Contains(pascal) ? pascal + YieldingSuffix : pascal;
    }

    /// <summary>The name that an enum would have by itself: its values yield to it, the members that every enum has do not.</summary>
    public static string OfEnum(string name) => EnumMemberNames.Reserved.Contains(name) ? name + YieldingEnumSuffix : name;

    /// <summary>Takes a name for a type.</summary>
    /// <param name="scope">The names of the namespace.</param>
    /// <param name="name">The wanted name, as <see cref="Of"/> gives it.</param>
    /// <param name="members">The names of its members, none of which it gets.</param>
    public static string Take(NameScope scope, string name, ICollection<string> members)
    {
        var unique = scope.Take(name);
        while (members.Contains(unique))
        {
            unique = scope.Take(name);
        }

        return unique;
    }
}

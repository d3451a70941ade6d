namespace KubeSharp.Schema.Naming;

/// <summary>The names of an enum's members: its values in PascalCase and what C# forces beyond that.</summary>
internal static class EnumMemberNames
{
    /// <summary>What follows a name that is the enum's own, or that a struct keeps for itself.</summary>
    public const string ReservedSuffix = "Value";

    /// <summary>What stands before a digit at the beginning of a name.</summary>
    public const string DigitPrefix = "Value";

    /// <summary>The members of every generated enum, and those that C# reserves in a record struct.</summary>
    public static IReadOnlyCollection<string> Reserved { get; } =
    [
        "Clone", "Equals", "Finalize", "FromText", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals",
        "ToFieldValue", "ToString", "Value",
    ];

    /// <summary>The names of all members, by value.</summary>
    public static Dictionary<string, string> OfAll(IEnumerable<string> values, string typeName) =>
        new NameScope([.. Reserved, typeName]).TakeAll(values, value =>
        {
            var name = Identifiers.Pascal(value, DigitPrefix);
            return name == typeName || Reserved.Contains(name) ? name + ReservedSuffix : name;
        });
}

namespace KubeSharp.Schema.Naming;

/// <summary>The names of properties: the wire name in PascalCase and what C# forces beyond that.</summary>
internal static class MemberNames
{
    /// <summary>What follows a name that a record or a base type keeps for itself.</summary>
    public const string ReservedSuffix = "Field";

    /// <summary>What stands before a digit at the beginning of a name.</summary>
    public const string DigitPrefix = "Field";

    /// <summary>
    /// The members of <c>object</c>, those that C# reserves in a record, and the visible ones of <c>KubeSharp.SchemaObject</c>.
    /// </summary>
    public static IReadOnlyCollection<string> Reserved { get; } =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString", "GetField", "NextField", "SchemaType", "SetField", "UnknownFields",
        "ChangeField", "GetBooleanField", "GetDoubleField", "GetInt32Field", "GetInt64Field", "GetIntOrStringField", "GetObjectField",
        "GetQuantityField", "GetStringField", "GetTextField", "SetBooleanField", "SetDoubleField", "SetInt32Field", "SetInt64Field",
        "SetIntOrStringField", "SetObjectField", "SetQuantityField",
    ];

    /// <summary>The further members of <c>KubeSharp.KubernetesObject</c>.</summary>
    public static IReadOnlyCollection<string> ReservedOfKinds { get; } = ["ApiVersion", "Kind"];

    /// <summary>The name that a property has unless another one takes it.</summary>
    public static string Of(string wireName, bool isKind)
    {
        var name = Identifiers.Pascal(wireName, DigitPrefix);
        return Reserved.Contains(name) || (isKind && ReservedOfKinds.Contains(name)) ? name + ReservedSuffix : name;
    }

    /// <summary>The names of all properties of a type, by wire name.</summary>
    public static Dictionary<string, string> OfAll(IEnumerable<string> wireNames, bool isKind)
    {
        var scope = new NameScope(isKind ? Reserved.Concat(ReservedOfKinds) : Reserved);
        return scope.TakeAll(wireNames, wireName => Of(wireName, isKind));
    }

    /// <summary>The field behind a property; unique where the property is.</summary>
    public static string BackingOf(string memberName, NameScope scope) =>
        scope.Take("_" + char.ToLowerInvariant(memberName[0]) + memberName.Substring(1));
}

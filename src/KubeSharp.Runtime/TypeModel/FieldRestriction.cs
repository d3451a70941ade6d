namespace KubeSharp.TypeModel;

/// <summary>
/// What the objects in one field of a custom resource lack of their type: a type is shared by all that embed it, and some embed an older
/// form of it, or drop parts of it. <see cref="SchemaType"/> documents the text; names that the type does not have restrict nothing, since
/// the type may be of another version than the text.
/// </summary>
internal sealed class FieldRestriction
{
    private readonly Place[] _places;
    private bool _lacksAll;
    private HashSet<string>? _additional;

    private FieldRestriction(SchemaType type) => _places = new Place[type.Fields.Length];

    [Flags]
    private enum Facts : byte
    {
        None = 0,
        Lacking = 1,
        Waived = 2,
    }

    /// <summary>Whether a field that the type requires need not be given here.</summary>
    public bool HasWaivers { get; private set; }

    /// <summary>Reads the restriction of a field.</summary>
    /// <param name="text">The restriction as the table has it.</param>
    /// <param name="held">The type of the field's object, of a list's items or of a map's values.</param>
    /// <exception cref="InvalidOperationException">The text is none, or the field holds no objects that have a table.</exception>
    public static FieldRestriction Parse(string text, ItemType held)
    {
        var place = 0;
        var restriction = ReadItems(text, ref place, TargetOf(held));
        return restriction is not null && place == text.Length ? restriction : throw Malformed(text);
    }

    /// <summary>The restriction of what a field holds: that of the place where its object stands, or else the field's own.</summary>
    public static FieldRestriction? Under(FieldRestriction? outer, SchemaType type, SchemaField field) =>
        outer?._places[field.Index].Inner ?? type.RestrictionOf(field);

    /// <summary>What to tell of a field that does not exist at its place.</summary>
    /// <param name="owner">The type that has the field elsewhere.</param>
    /// <param name="field">The field.</param>
    /// <param name="outermost">The type that embeds the owner.</param>
    public static string Describe(SchemaType owner, SchemaField field, SchemaType outermost)
    {
        var place = outermost.IsKind ? $"{outermost.Kind} ({outermost.ApiVersion})" : outermost.Name;
        return $"'{field.Name}' is a field of {owner.Name}, but {place} has none here; leave it out, the API server drops or refuses it";
    }

    /// <summary>Whether a field of the type does not exist here.</summary>
    public bool Lacks(int index) => _lacksAll || (_places[index].Facts & Facts.Lacking) != 0;

    /// <summary>Whether a field that the type requires need not be given here.</summary>
    public bool Waives(int index) => (_places[index].Facts & Facts.Waived) != 0;

    /// <summary>Whether a field that the type has not exists here.</summary>
    public bool Adds(string name) => _additional is not null && _additional.Contains(name);

    private static FieldRestriction? ReadItems(string text, ref int place, SchemaType? type)
    {
        var result = type is null ? null : new FieldRestriction(type);
        do
        {
            var isAdditional = TryTake(text, ref place, '+');
            var isWaived = !isAdditional && TryTake(text, ref place, '?');
            var name = TakeName(text, ref place);
            var field = type?.FindField(name);
            var facts = isWaived ? Facts.Waived : Facts.Lacking;
            FieldRestriction? inner = null;
            if (TryTake(text, ref place, '('))
            {
                facts &= ~Facts.Lacking;
                inner = ReadItems(text, ref place, field is null ? null : TargetOf(type!.ItemOf(field)));
                if (!TryTake(text, ref place, ')'))
                {
                    throw Malformed(text);
                }
            }

            if (result is null)
            {
                continue;
            }

            if (isAdditional)
            {
                (result._additional ??= new(StringComparer.Ordinal)).Add(name);
                continue;
            }

            result._lacksAll |= name == "*" && !isWaived;
            if (field is not null)
            {
                ref var known = ref result._places[field.Index];
                known = new(known.Facts | facts, known.Inner ?? inner);
                result.HasWaivers |= isWaived;
            }
        }
        while (TryTake(text, ref place, ','));
        return result;
    }

    private static bool TryTake(string text, ref int place, char expected)
    {
        var isThere = place < text.Length && text[place] == expected;
        place += isThere ? 1 : 0;
        return isThere;
    }

    private static string TakeName(string text, ref int place)
    {
        var length = text.AsSpan(place).IndexOfAny(",()");
        var name = length < 0 ? text[place..] : text.Substring(place, length);
        place += name.Length;
        return name.Length == 0 ? throw Malformed(text) : name;
    }

    private static SchemaType? TargetOf(ItemType held)
    {
        while (held.Inner is { } inner)
        {
            held = inner;
        }

        return held as SchemaType;
    }

    private static InvalidOperationException Malformed(string text) =>
        new($"The table of a generated type has a restriction that cannot be read, or that stands at no object: '{text}'.");

    private readonly record struct Place(Facts Facts, FieldRestriction? Inner);
}

using System.Globalization;

namespace KubeSharp.Rules.Patterns;

/// <summary>Ranges of characters of Unicode, and categories.</summary>
internal sealed class CharacterSet
{
    private const int Last = 0x10FFFF;

    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<(string Category, bool IsNegated)> _categories = [];
    private readonly List<CharacterSet> _sets = [];

    public bool IsNegated { get; set; }

    public CharacterSet Add(int first, int last)
    {
        _ranges.Add((first, last));
        return this;
    }

    public void Add(CharacterSet set) => _sets.Add(set);

    /// <summary>Adds a category of Unicode, such as <c>L</c> or <c>Lu</c>.</summary>
    public void AddCategory(string category, bool isNegated) => _categories.Add((category, isNegated));

    /// <summary>Adds the other case of each letter.</summary>
    public void Fold()
    {
        foreach (var (first, last) in _ranges.ToList())
        {
            // Large ranges hold both cases.
            for (var character = first; character <= last && last - first < 2048; character++)
            {
                AddFolded(character);
            }
        }
    }

    public bool Contains(int character) => IsNegated != IsInside(character);

    private bool IsInside(int character)
    {
        foreach (var (first, last) in _ranges)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        foreach (var set in _sets)
        {
            if (set.Contains(character))
            {
                return true;
            }
        }

        return _categories.Count > 0 && _categories.Exists(entry => Is(character, entry.Category) != entry.IsNegated);
    }

    private static bool Is(int character, string category)
    {
        if (character is >= 0xD800 and <= 0xDFFF or > Last)
        {
            return false;
        }

        var text = char.ConvertFromUtf32(character);
        return Short(CharUnicodeInfo.GetUnicodeCategory(text, 0)).StartsWith(category, StringComparison.Ordinal);
    }

    private static string Short(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter => "Lu",
        UnicodeCategory.LowercaseLetter => "Ll",
        UnicodeCategory.TitlecaseLetter => "Lt",
        UnicodeCategory.ModifierLetter => "Lm",
        UnicodeCategory.OtherLetter => "Lo",
        UnicodeCategory.NonSpacingMark => "Mn",
        UnicodeCategory.SpacingCombiningMark => "Mc",
        UnicodeCategory.EnclosingMark => "Me",
        UnicodeCategory.DecimalDigitNumber => "Nd",
        UnicodeCategory.LetterNumber => "Nl",
        UnicodeCategory.OtherNumber => "No",
        UnicodeCategory.SpaceSeparator => "Zs",
        UnicodeCategory.LineSeparator => "Zl",
        UnicodeCategory.ParagraphSeparator => "Zp",
        UnicodeCategory.Control => "Cc",
        UnicodeCategory.Format => "Cf",
        UnicodeCategory.Surrogate => "Cs",
        UnicodeCategory.PrivateUse => "Co",
        UnicodeCategory.ConnectorPunctuation => "Pc",
        UnicodeCategory.DashPunctuation => "Pd",
        UnicodeCategory.OpenPunctuation => "Ps",
        UnicodeCategory.ClosePunctuation => "Pe",
        UnicodeCategory.InitialQuotePunctuation => "Pi",
        UnicodeCategory.FinalQuotePunctuation => "Pf",
        UnicodeCategory.OtherPunctuation => "Po",
        UnicodeCategory.MathSymbol => "Sm",
        UnicodeCategory.CurrencySymbol => "Sc",
        UnicodeCategory.ModifierSymbol => "Sk",
        UnicodeCategory.OtherSymbol => "So",
        _ => "Cn",
    };

    private void AddFolded(int character)
    {
        if (character is >= 0xD800 and <= 0xDFFF)
        {
            return;
        }

        var text = char.ConvertFromUtf32(character);
        AddOnly(text.ToUpperInvariant());
        AddOnly(text.ToLowerInvariant());

        // The Kelvin sign and the long s fold to letters of ASCII.
        switch (character)
        {
            case 'k' or 'K': Add(0x212A, 0x212A); break;
            case 's' or 'S': Add(0x17F, 0x17F); break;
        }
    }

    private void AddOnly(string text)
    {
        var code = char.ConvertToUtf32(text, 0);
        Add(code, code);
    }
}

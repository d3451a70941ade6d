using KubeSharp.Schema.Unifying;

namespace KubeSharp.Schema.Reports;

/// <summary>Reads the text of a restriction for people: which fields a place lacks, need not give, or has beyond its type.</summary>
internal sealed class RestrictionText
{
    private readonly string _text;
    private int _place;

    private RestrictionText(string text) => _text = text;

    /// <summary>The paths of the fields that do not exist at the place; <c>*</c> at the end of one stands for all fields there.</summary>
    public List<string> Lacking { get; } = [];

    /// <summary>The paths of the fields that the type requires and the place does not.</summary>
    public List<string> Optional { get; } = [];

    /// <summary>The paths of the fields that the place has and the type does not.</summary>
    public List<string> Additional { get; } = [];

    /// <summary>Reads a restriction; an empty text restricts nothing.</summary>
    public static RestrictionText Read(string text)
    {
        var result = new RestrictionText(text);
        if (text.Length > 0)
        {
            result.ReadItems("");
        }

        return result;
    }

    private void ReadItems(string parent)
    {
        do
        {
            var mark = _place < _text.Length ? _text[_place] : ',';
            _place += mark is FieldRestriction.OptionalMark or FieldRestriction.AdditionalMark ? 1 : 0;
            var start = _place;
            while (_place < _text.Length && _text[_place] is not (',' or '(' or ')'))
            {
                _place++;
            }

            var path = parent + _text.Substring(start, _place - start);
            if (_place < _text.Length && _text[_place] == '(')
            {
                _place++;
                ReadItems(path + ".");
                _place++;
            }
            else
            {
                (mark switch
                {
                    FieldRestriction.OptionalMark => Optional,
                    FieldRestriction.AdditionalMark => Additional,
                    _ => Lacking,
                }).Add(path);
            }
        }
        while (_place < _text.Length && _text[_place] == ',' && ++_place <= _text.Length);
    }
}

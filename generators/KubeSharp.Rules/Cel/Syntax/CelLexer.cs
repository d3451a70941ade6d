namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>Splits an expression into tokens (https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax).</summary>
internal sealed class CelLexer(string text)
{
    private static readonly string[] s_pairs = ["==", "!=", "<=", ">=", "&&", "||"];

    private int _place;

    public List<CelToken> Read()
    {
        var tokens = new List<CelToken>();
        while (true)
        {
            SkipBlanks();
            if (_place == text.Length)
            {
                tokens.Add(new(CelTokenKind.End, _place, ""));
                return tokens;
            }

            tokens.Add(Next());
        }
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool IsHexDigit(char character) => IsDigit(character) || character is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsWordStart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private char At(int place) => place < text.Length ? text[place] : '\0';

    private void SkipBlanks()
    {
        while (_place < text.Length)
        {
            if (text[_place] is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                _place++;
            }
            else if (text[_place] == '/' && At(_place + 1) == '/')
            {
                var end = text.IndexOf('\n', _place);
                _place = end < 0 ? text.Length : end;
            }
            else
            {
                return;
            }
        }
    }

    private CelToken Next()
    {
        var start = _place;
        var first = text[start];
        if (IsDigit(first) || (first == '.' && IsDigit(At(start + 1))))
        {
            return Number();
        }

        if (first is '"' or '\'' || IsTextPrefix(start))
        {
            return new CelTextReader(text, start).Read(out _place);
        }

        if (IsWordStart(first))
        {
            while (IsWordStart(At(_place)) || IsDigit(At(_place)))
            {
                _place++;
            }

            var word = text.Substring(start, _place - start);
            return new(word == "in" ? CelTokenKind.Symbol : CelTokenKind.Identifier, start, word);
        }

        if (first == '`')
        {
            var end = text.IndexOf('`', start + 1);
            if (end < 0)
            {
                throw new CelSyntaxException(start, "the back quote is not closed");
            }

            _place = end + 1;
            return new(CelTokenKind.QuotedIdentifier, start, text.Substring(start + 1, end - start - 1));
        }

        return Symbol();
    }

    /// <summary>Whether <c>r</c>, <c>b</c> or <c>br</c> and a quote stand here.</summary>
    private bool IsTextPrefix(int start) =>
        (text[start] is 'r' or 'R' && At(start + 1) is '"' or '\'')
        || (text[start] is 'b' or 'B' && (At(start + 1) is '"' or '\'' || (At(start + 1) is 'r' or 'R' && At(start + 2) is '"' or '\'')));

    private CelToken Symbol()
    {
        var start = _place;
        if (start + 1 < text.Length && Array.IndexOf(s_pairs, text.Substring(start, 2)) >= 0)
        {
            _place += 2;
            return new(CelTokenKind.Symbol, start, text.Substring(start, 2));
        }

        if ("+-*/%!<>?:.,()[]{}".IndexOf(text[start]) < 0)
        {
            throw new CelSyntaxException(start, $"'{text[start]}' does not belong here");
        }

        _place++;
        return new(CelTokenKind.Symbol, start, text.Substring(start, 1));
    }

    private CelToken Number()
    {
        var start = _place;
        var kind = CelTokenKind.Integer;
        if (text[start] == '0' && At(start + 1) is 'x' && IsHexDigit(At(start + 2)))
        {
            _place += 2;
            while (IsHexDigit(At(_place)))
            {
                _place++;
            }
        }
        else
        {
            SkipDigits();
            if (At(_place) == '.' && IsDigit(At(_place + 1)))
            {
                kind = CelTokenKind.Double;
                _place++;
                SkipDigits();
            }

            var sign = At(_place + 1) is '+' or '-' ? 1 : 0;
            if (At(_place) is 'e' or 'E' && IsDigit(At(_place + 1 + sign)))
            {
                kind = CelTokenKind.Double;
                _place += 1 + sign;
                SkipDigits();
            }
        }

        var digits = text.Substring(start, _place - start);
        if (kind == CelTokenKind.Integer && At(_place) is 'u' or 'U')
        {
            _place++;
            kind = CelTokenKind.Unsigned;
        }

        return new(kind, start, digits);
    }

    private void SkipDigits()
    {
        while (IsDigit(At(_place)))
        {
            _place++;
        }
    }
}

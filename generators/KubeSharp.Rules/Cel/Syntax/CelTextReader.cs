using System.Globalization;
using System.Text;

namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>Reads a literal of a text or of bytes.</summary>
internal sealed class CelTextReader
{
    private readonly string _text;
    private readonly int _start;
    private readonly StringBuilder _characters = new();
    private readonly List<byte> _bytes = [];

    private int _place;
    private bool _isRaw;
    private bool _isBytes;

    public CelTextReader(string text, int start)
    {
        _text = text;
        _start = start;
        _place = start;
    }

    public CelToken Read(out int end)
    {
        for (; _text[_place] is not ('"' or '\''); _place++)
        {
            _isRaw |= _text[_place] is 'r' or 'R';
            _isBytes |= _text[_place] is 'b' or 'B';
        }

        var quote = _text[_place];
        var isTriple = At(_place + 1) == quote && At(_place + 2) == quote;
        _place += isTriple ? 3 : 1;
        while (true)
        {
            if (_place >= _text.Length || (!isTriple && _text[_place] is '\n' or '\r'))
            {
                throw new CelSyntaxException(_start, "the text is not closed by a quote");
            }

            if (_text[_place] == quote && (!isTriple || (At(_place + 1) == quote && At(_place + 2) == quote)))
            {
                end = _place + (isTriple ? 3 : 1);
                return Token();
            }

            // In a raw text a backslash is one.
            if (_isRaw || _text[_place] != '\\')
            {
                AppendCharacter();
            }
            else
            {
                ReadEscape();
            }
        }
    }

    private CelToken Token()
    {
        if (!_isBytes)
        {
            return new(CelTokenKind.Text, _start, _characters.ToString());
        }

        Flush();
        return new(CelTokenKind.Bytes, _start, "") { Bytes = [.. _bytes] };
    }

    private char At(int place) => place < _text.Length ? _text[place] : '\0';

    private void AppendCharacter() => _characters.Append(_text[_place++]);

    private void Flush()
    {
        _bytes.AddRange(Encoding.UTF8.GetBytes(_characters.ToString()));
        _characters.Clear();
    }

    private void ReadEscape()
    {
        var escape = At(_place + 1);
        _place += 2;
        switch (escape)
        {
            case 'a': _characters.Append('\a'); break;
            case 'b': _characters.Append('\b'); break;
            case 'f': _characters.Append('\f'); break;
            case 'n': _characters.Append('\n'); break;
            case 'r': _characters.Append('\r'); break;
            case 't': _characters.Append('\t'); break;
            case 'v': _characters.Append('\v'); break;
            case '\\' or '?' or '"' or '\'' or '`': _characters.Append(escape); break;
            case 'x' or 'X': AppendCode(Digits(2, 16), isByte: true); break;
            case 'u' when !_isBytes: AppendCode(Digits(4, 16), isByte: false); break;
            case 'U' when !_isBytes: AppendCode(Digits(8, 16), isByte: false); break;
            case >= '0' and <= '3':
                _place--;
                AppendCode(Digits(3, 8), isByte: true);
                break;
            default:
                throw new CelSyntaxException(_place - 2, $"'\\{escape}' is no escape sequence");
        }
    }

    private long Digits(int count, int @base)
    {
        long code = 0;
        for (var i = 0; i < count; i++)
        {
            var digit = Uri.IsHexDigit(At(_place))
                ? int.Parse(At(_place).ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : @base;
            if (digit >= @base)
            {
                throw new CelSyntaxException(_place, $"an escape sequence needs {count.ToString(CultureInfo.InvariantCulture)} digits");
            }

            code = (code * @base) + digit;
            _place++;
        }

        return code;
    }

    private void AppendCode(long code, bool isByte)
    {
        if (isByte && _isBytes)
        {
            Flush();
            _bytes.Add((byte)code);
            return;
        }

        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            throw new CelSyntaxException(_place, "the escape sequence is no character of Unicode");
        }

        _characters.Append(char.ConvertFromUtf32((int)code));
    }
}

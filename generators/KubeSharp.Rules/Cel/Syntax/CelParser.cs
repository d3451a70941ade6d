using System.Globalization;
using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Syntax;

/// <summary>Reads expressions (https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax).</summary>
internal sealed class CelParser
{
    private const int Conditional = 0;

    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace",
        "return", "var",
        "void", "while",
    };

    private readonly List<CelToken> _tokens;
    private int _place;
    private int _depth;

    private CelParser(List<CelToken> tokens) => _tokens = tokens;

    private CelToken Current => _tokens[_place];

    /// <summary>Reads a whole expression.</summary>
    /// <exception cref="CelSyntaxException">When it is none.</exception>
    public static CelExpression Parse(string text)
    {
        if (text.Length > CelLimits.Length)
        {
            throw new CelSyntaxException(0, "the expression is too long", isBeyondLimits: true);
        }

        var parser = new CelParser(new CelLexer(text).Read());
        if (parser.Current.Kind == CelTokenKind.End)
        {
            throw new CelSyntaxException(0, "the expression is empty");
        }

        var expression = parser.ReadExpression(Conditional);
        if (parser.Current.Kind != CelTokenKind.End)
        {
            throw parser.Unexpected();
        }

        return expression;
    }

    /// <summary>How tightly an operator with two operands binds; 0 for others.</summary>
    private static int Binding(in CelToken token) => token.Kind != CelTokenKind.Symbol ? 0 : token.Text switch
    {
        "||" => 1,
        "&&" => 2,
        "==" or "!=" or "<" or "<=" or ">" or ">=" or "in" => 3,
        "+" or "-" => 4,
        "*" or "/" or "%" => 5,
        _ => 0,
    };

    private CelSyntaxException Unexpected() => Current.Kind == CelTokenKind.End
        ? new(Current.Position, "the expression ends too early")
        : new(Current.Position, $"'{Describe(Current)}' does not belong here");

    private static string Describe(in CelToken token) => token.Text.Length > 40 ? token.Text.Substring(0, 40) : token.Text;

    private CelToken Take() => _tokens[_place++];

    private bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        _place++;
        return true;
    }

    private void Expect(string symbol)
    {
        if (!TryTake(symbol))
        {
            throw Current.Kind == CelTokenKind.End
                ? new CelSyntaxException(Current.Position, $"the expression ends before '{symbol}'")
                : new CelSyntaxException(Current.Position, $"'{Describe(Current)}' stands where '{symbol}' is expected");
        }
    }

    /// <summary>Reads operands and operators that bind at least as tightly as told.</summary>
    private CelExpression ReadExpression(int least)
    {
        if (++_depth > CelLimits.Depth)
        {
            throw new CelSyntaxException(Current.Position, "the expression nests too deeply", isBeyondLimits: true);
        }

        var left = ReadUnary();
        while (Binding(Current) is var binding && binding > 0 && binding >= least)
        {
            var sign = Take();
            left = binding < 3
                ? ReadLogic(left, sign, binding)
                : Checked(new CelCall(sign.Position, null, sign.Text, [left, ReadExpression(binding + 1)]));
        }

        if (least == Conditional && Current.Is("?"))
        {
            var position = Take().Position;
            var whenTrue = ReadExpression(1);
            Expect(":");
            left = Checked(new CelConditional(position, left, whenTrue, ReadExpression(Conditional)));
        }

        _depth--;
        return left;
    }

    /// <summary>Reads a chain of one logical operator: one node, however long it is.</summary>
    private CelLogic ReadLogic(CelExpression first, in CelToken sign, int binding)
    {
        var operands = new List<CelExpression> { first, ReadExpression(binding + 1) };
        while (TryTake(sign.Text))
        {
            operands.Add(ReadExpression(binding + 1));
        }

        return Checked(new CelLogic(sign.Position, sign.Text == "&&", operands));
    }

    private CelExpression ReadUnary()
    {
        if (!Current.Is("!") && !Current.Is("-"))
        {
            return ReadMember(ReadPrimary());
        }

        var sign = Current;
        var count = 0;
        while (TryTake(sign.Text))
        {
            count++;
        }

        if (sign.Text == "-" && Current.Kind is CelTokenKind.Integer or CelTokenKind.Double)
        {
            var literal = ReadMember(Literal(Take(), isNegative: true));
            return count % 2 == 1 ? literal : Checked(new CelCall(sign.Position, null, "-_", [literal]));
        }

        if (Current.Is("!") || Current.Is("-"))
        {
            throw Unexpected();
        }

        // Two signs undo each other, but what stands behind them must be of the right type.
        var operand = ReadMember(ReadPrimary());
        var name = sign.Text == "!" ? "!_" : "-_";
        var once = Checked(new CelCall(sign.Position, null, name, [operand]));
        return count % 2 == 1 ? once : Checked(new CelCall(sign.Position, null, name, [once]));
    }

    private CelExpression ReadMember(CelExpression operand)
    {
        while (true)
        {
            var position = Current.Position;
            if (TryTake("."))
            {
                operand = ReadField(operand, position);
            }
            else if (TryTake("["))
            {
                var isOptional = TryTake("?");
                var index = ReadExpression(Conditional);
                Expect("]");
                operand = Checked(new CelIndex(position, operand, index, isOptional));
            }
            else if (Current.Is("{") && QualifiedName(operand) is { } type)
            {
                operand = ReadMap(type);
            }
            else
            {
                return operand;
            }
        }
    }

    private CelExpression ReadField(CelExpression operand, int position)
    {
        var isOptional = TryTake("?");
        var field = Current;
        if (field.Kind is not (CelTokenKind.Identifier or CelTokenKind.QuotedIdentifier) || field.Text is "true" or "false" or "null")
        {
            throw Unexpected();
        }

        _place++;
        if (isOptional || field.Kind == CelTokenKind.QuotedIdentifier || !TryTake("("))
        {
            return Checked(new CelSelect(position, operand, field.Text, isOptional));
        }

        var arguments = ReadItems(")", optional: null);
        return Checked(CelMacros.Expand(operand, field.Text, arguments, position) ?? new CelCall(position, operand, field.Text, arguments));
    }

    private CelExpression ReadPrimary()
    {
        var token = Take();
        switch (token.Kind)
        {
            case CelTokenKind.Identifier:
                return ReadName(token, isRooted: false);
            case CelTokenKind.Symbol when token.Text == "." && Current.Kind == CelTokenKind.Identifier:
                return ReadName(Take(), isRooted: true);
            case CelTokenKind.Symbol when token.Text == "(":
                var inner = ReadExpression(Conditional);
                Expect(")");
                return inner;
            case CelTokenKind.Symbol when token.Text == "[":
                var optional = new List<bool>();
                return Checked(new CelListLiteral(token.Position, ReadItems("]", optional), optional));
            case CelTokenKind.Symbol when token.Text == "{":
                _place--;
                return ReadMap(null);
            case CelTokenKind.Symbol or CelTokenKind.End or CelTokenKind.QuotedIdentifier:
                _place--;
                throw Unexpected();
            default:
                return Literal(token, isNegative: false);
        }
    }

    private CelExpression ReadName(in CelToken token, bool isRooted)
    {
        if (!isRooted)
        {
            switch (token.Text)
            {
                case "true":
                    return new CelLiteral(token.Position, CelValue.True);
                case "false":
                    return new CelLiteral(token.Position, CelValue.False);
                case "null":
                    return new CelLiteral(token.Position, CelValue.Null);
            }
        }

        if (s_reserved.Contains(token.Text))
        {
            throw new CelSyntaxException(token.Position, $"'{token.Text}' is a reserved word");
        }

        if (!TryTake("("))
        {
            return new CelIdentifier(token.Position, token.Text);
        }

        var arguments = ReadItems(")", optional: null);
        return Checked(CelMacros.Expand(null, token.Text, arguments, token.Position)
            ?? new CelCall(token.Position, null, token.Text, arguments));
    }

    /// <summary>Reads expressions up to a closing bracket, which a comma may precede in a list.</summary>
    private List<CelExpression> ReadItems(string closing, List<bool>? optional)
    {
        var items = new List<CelExpression>();
        while (!TryTake(closing))
        {
            if (items.Count > 0)
            {
                Expect(",");
                if (optional is not null && TryTake(closing))
                {
                    break;
                }
            }

            optional?.Add(TryTake("?"));
            items.Add(ReadExpression(Conditional));
        }

        return items;
    }

    private CelMapLiteral ReadMap(string? type)
    {
        var position = Current.Position;
        var keys = new List<CelExpression>();
        var values = new List<CelExpression>();
        var optional = new List<bool>();
        Expect("{");
        while (!TryTake("}"))
        {
            if (keys.Count > 0)
            {
                Expect(",");
                if (TryTake("}"))
                {
                    break;
                }
            }

            optional.Add(TryTake("?"));
            keys.Add(type is null ? ReadExpression(Conditional) : ReadFieldName());
            Expect(":");
            values.Add(ReadExpression(Conditional));
        }

        return Checked(new CelMapLiteral(position, type, keys, values, optional));
    }

    private CelLiteral ReadFieldName() => Current.Kind is CelTokenKind.Identifier or CelTokenKind.QuotedIdentifier
        ? new(Current.Position, CelValue.Of(Take().Text))
        : throw Unexpected();

    private static CelLiteral Literal(in CelToken token, bool isNegative)
    {
        var text = (isNegative ? "-" : "") + token.Text;
        switch (token.Kind)
        {
            case CelTokenKind.Text:
                return new(token.Position, CelValue.Of(token.Text));
            case CelTokenKind.Bytes:
                return new(token.Position, CelValue.Of(token.Bytes!));
            case CelTokenKind.Integer when Integer(token.Text, isNegative) is { } number:
                return new(token.Position, CelValue.Of(number));
            case CelTokenKind.Unsigned when Unsigned(token.Text) is { } number:
                return new(token.Position, CelValue.Of(number));
            case CelTokenKind.Double when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && !double.IsInfinity(number):
                return new(token.Position, CelValue.Of(number));
            default:
                throw new CelSyntaxException(token.Position, $"{token.Text} is beyond the range of its type");
        }
    }

    private static ulong? Unsigned(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? ulong.TryParse(text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null
        : ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Integer(string text, bool isNegative) => Unsigned(text) switch
    {
        null => null,
        { } size when isNegative => size <= 1UL + long.MaxValue ? unchecked(-(long)size) : null,
        { } size => size <= long.MaxValue ? (long)size : null,
    };

    /// <summary>The name that a chain of names makes; null for other expressions.</summary>
    private static string? QualifiedName(CelExpression expression) => expression switch
    {
        CelIdentifier name => name.Name,
        CelSelect { IsOptional: false, IsTest: false } select when QualifiedName(select.Operand) is { } outer => outer + "." + select.Field,
        _ => null,
    };

    /// <summary>Refuses chains that are as deep as brackets within brackets.</summary>
    private static T Checked<T>(T expression)
        where T : CelExpression =>
        expression.Depth <= CelLimits.Depth
            ? expression
            : throw new CelSyntaxException(expression.Position, "the expression nests too deeply", isBeyondLimits: true);
}

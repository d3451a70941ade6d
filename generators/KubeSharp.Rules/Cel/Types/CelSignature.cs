using KubeSharp.Rules.Cel.Evaluation;

namespace KubeSharp.Rules.Cel.Types;

/// <summary>
/// Reads signatures of the function library: <c>size(list&lt;A>): int</c>, with a receiver <c>string.contains(string): bool</c>, with a
/// namespace <c>sets/contains(list&lt;A>, list&lt;A>): bool</c>. A single capital letter is a parameter, an unknown word an extension's
/// type.
/// </summary>
internal sealed class CelSignature
{
    private readonly string _text;
    private int _place;

    private CelSignature(string text) => _text = text;

    public static CelOverload Read(string text, Func<CelValue[], CelValue> apply) => new CelSignature(text).Read(apply);

    private static CelType Simple(string name) => name switch
    {
        "dyn" => CelType.Dynamic,
        "null" => CelType.Null,
        "bool" => CelType.Boolean,
        "int" => CelType.Integer,
        "uint" => CelType.Unsigned,
        "double" => CelType.Double,
        "string" => CelType.Text,
        "bytes" => CelType.Bytes,
        "timestamp" => CelType.Timestamp,
        "duration" => CelType.Duration,
        "type" => CelType.Type,
        { Length: 1 } => CelType.Parameter(name),
        _ => CelExtensionTypes.Find(name),
    };

    private CelOverload Read(Func<CelValue[], CelValue> apply)
    {
        var parameters = new List<CelType>();
        var bracket = _text.IndexOf('(');
        var dot = _text.LastIndexOf('.', bracket);
        if (dot > 0)
        {
            parameters.Add(Type());
            _place = dot + 1;
        }

        var name = _text.Substring(_place, bracket - _place);
        _place = bracket + 1;
        while (_text[_place] != ')')
        {
            parameters.Add(Type());
            while (_text[_place] is ',' or ' ')
            {
                _place++;
            }
        }

        _place += 3;
        return new(name == "/" ? name : name.Replace("/", "."), dot > 0, parameters, Type(), apply);
    }

    private CelType Type()
    {
        var start = _place;
        while (_place < _text.Length && (char.IsLetterOrDigit(_text[_place]) || _text[_place] == '_'))
        {
            _place++;
        }

        var name = _text.Substring(start, _place - start);
        if (_place == _text.Length || _text[_place] != '<')
        {
            return Simple(name);
        }

        var arguments = new List<CelType>();
        while (_text[_place] != '>')
        {
            _place += _text[_place + 1] == ' ' ? 2 : 1;
            arguments.Add(Type());
        }

        _place++;
        return name switch
        {
            "list" => CelType.List(arguments[0]),
            "optional" => CelType.Optional(arguments[0]),
            _ => CelType.Map(arguments[0], arguments[1]),
        };
    }
}

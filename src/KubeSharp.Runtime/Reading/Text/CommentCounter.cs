using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace KubeSharp.Reading;

/// <summary>Counts comments on their way from the scanner and keeps them from the parser, which stumbles over some.</summary>
internal sealed class CommentCounter(TextReader text) : IScanner
{
    private readonly Scanner _scanner = new(text, skipComments: false);

    public int Count { get; private set; }

    public int FirstLine { get; private set; }

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext()
    {
        _scanner.ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        while (_scanner.MoveNextWithoutConsuming())
        {
            if (_scanner.Current is not Comment comment)
            {
                return true;
            }

            FirstLine = Count++ == 0 ? (int)comment.Start.Line : FirstLine;
            _scanner.ConsumeCurrent();
        }

        return false;
    }

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();
}

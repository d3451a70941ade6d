using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace KubeSharp.Writing;

/// <summary>One growing buffer of UTF-8 text, taken from the pool; cleared when it goes back, since manifests hold secrets.</summary>
internal sealed class Utf8Output : IDisposable
{
    // A 64-bit integer has at most 20 characters, a shortest double at most 24.
    private const int LongestNumber = 32;

    private byte[] _bytes;
    private int _count;

    public Utf8Output(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Count => _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    /// <summary>Takes back everything after a place.</summary>
    public void Truncate(int count) => _count = count;

    /// <summary>Takes back everything before a place.</summary>
    public void RemoveFirst(int count)
    {
        _bytes.AsSpan(count, _count - count).CopyTo(_bytes);
        _count -= count;
    }

    public void FlushTo(Stream stream)
    {
        stream.Write(_bytes, 0, _count);
        _count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = [];
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Byte(byte value)
    {
        Reserve(1)[0] = value;
        _count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Bytes(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Reserve(value.Length));
        _count += value.Length;
    }

    /// <summary>Ends the line and begins the next one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NewLine(int indent)
    {
        var target = Reserve(indent + 1);
        Indent(target, indent);
        _count += indent + 1;
    }

    /// <summary>Ends the line and begins the next one with a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NewLine(int indent, ReadOnlySpan<byte> key)
    {
        var target = Reserve(indent + 1 + key.Length);
        Indent(target, indent);
        key.CopyTo(target[(indent + 1)..]);
        _count += indent + 1 + key.Length;
    }

    /// <summary>Writes a text if all its characters are in a set.</summary>
    /// <returns>False when they are not; nothing is written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryAscii(ReadOnlySpan<char> text, AsciiSet set)
    {
        if (!set.TryCopy(text, Reserve(text.Length)))
        {
            return false;
        }

        _count += text.Length;
        return true;
    }

    /// <summary>Writes a text between two quotes if all its characters are in a set.</summary>
    /// <returns>False when they are not; nothing is written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryQuotedAscii(ReadOnlySpan<char> text, AsciiSet set)
    {
        var target = Reserve(text.Length + 2);
        if (!set.TryCopy(text, target[1..]))
        {
            return false;
        }

        target[0] = (byte)'"';
        target[text.Length + 1] = (byte)'"';
        _count += text.Length + 2;
        return true;
    }

    /// <summary>Writes a text as it is.</summary>
    /// <exception cref="UnwritableValueException">The text holds half of a surrogate pair.</exception>
    public void Text(ReadOnlySpan<char> text)
    {
        // UTF-8 takes at most three bytes for a UTF-16 unit.
        var target = Reserve(checked(text.Length * 3));
        if (Utf8.FromUtf16(text, target, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new UnwritableValueException();
        }

        _count += written;
    }

    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(LongestNumber), out var written);
        _count += written;
    }

    /// <summary>Writes the shortest digits that read back as the number; see <see cref="NumberFormat"/>.</summary>
    /// <exception cref="UnwritableValueException">The number is infinite or none.</exception>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new UnwritableValueException();
        }

        Text(NumberFormat.ToText(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Indent(Span<byte> target, int indent)
    {
        target[0] = (byte)'\n';
        if (indent <= Vector256<byte>.Count && target.Length > Vector256<byte>.Count)
        {
            // More than needed: what follows overwrites it.
            Vector256.Create((byte)' ').CopyTo(target[1..]);
        }
        else
        {
            target.Slice(1, indent).Fill((byte)' ');
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int length)
    {
        if (_bytes.Length - _count < length)
        {
            Grow(length);
        }

        return _bytes.AsSpan(_count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        var wanted = Math.Max(_count + (long)length, Math.Min(_bytes.Length * 2L, Array.MaxLength));
        var bytes = ArrayPool<byte>.Shared.Rent(checked((int)wanted));
        Written.CopyTo(bytes);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = bytes;
    }
}

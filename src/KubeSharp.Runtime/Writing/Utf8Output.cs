using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
        target[0] = (byte)'\n';
        target.Slice(1, indent).Fill((byte)' ');
        _count += indent + 1;
    }

    /// <summary>Ends the line and begins the next one with a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NewLine(int indent, ReadOnlySpan<byte> key)
    {
        var target = Reserve(indent + 1 + key.Length);
        target[0] = (byte)'\n';
        target.Slice(1, indent).Fill((byte)' ');
        key.CopyTo(target[(indent + 1)..]);
        _count += indent + 1 + key.Length;
    }

    /// <summary>Writes a text that is known to be ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ascii(ReadOnlySpan<char> text)
    {
        Narrow(text, Reserve(text.Length));
        _count += text.Length;
    }

    /// <summary>Writes a text that is known to be ASCII, between two quotes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void QuotedAscii(ReadOnlySpan<char> text)
    {
        var target = Reserve(text.Length + 2);
        target[0] = (byte)'"';
        Narrow(text, target[1..]);
        target[text.Length + 1] = (byte)'"';
        _count += text.Length + 2;
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

    // Most texts are names of a few characters, for which the framework's transcoder spends more on choosing a way than on going it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Narrow(ReadOnlySpan<char> text, Span<byte> target)
    {
        target = target[..text.Length];
        if (text.Length < Vector128<ushort>.Count)
        {
            for (var i = 0; i < text.Length; i++)
            {
                target[i] = (byte)text[i];
            }

            return;
        }

        NarrowBlocks(MemoryMarshal.Cast<char, ushort>(text), target);
    }

    private static void NarrowBlocks(ReadOnlySpan<ushort> text, Span<byte> target)
    {
        var last = text.Length - Vector128<ushort>.Count;
        for (var i = 0; i < last; i += Vector128<ushort>.Count)
        {
            NarrowBlock(text, target, i);
        }

        // The last block overlaps the one before it.
        NarrowBlock(text, target, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowBlock(ReadOnlySpan<ushort> text, Span<byte> target, int start)
    {
        var block = Vector128.Create(text.Slice(start, Vector128<ushort>.Count));
        Vector128.Narrow(block, block).GetLower().CopyTo(target.Slice(start, Vector64<byte>.Count));
    }
}

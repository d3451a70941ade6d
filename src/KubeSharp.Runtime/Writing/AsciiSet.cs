using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KubeSharp.Writing;

/// <summary>
/// A set of ASCII characters. It copies a text to UTF-8 and finds out on the way whether the text holds other characters: most texts of a
/// manifest are short names, for which two passes cost more than the copy.
/// </summary>
internal sealed class AsciiSet
{
    // The lower half of a character's code chooses a row, in which the upper half has a bit.
    private readonly Vector128<byte> _rows;
    private readonly bool[] _members = new bool[128];

    public AsciiSet(string characters)
    {
        Span<byte> rows = stackalloc byte[16];
        foreach (var character in characters)
        {
            _members[character] = true;
            rows[character & 15] |= (byte)(1 << (character >> 4));
        }

        _rows = Vector128.Create<byte>(rows);
    }

    private static Vector128<byte> Bits => Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Copies a text.</summary>
    /// <returns>False when it holds characters outside the set; what the target then holds is of no use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryCopy(ReadOnlySpan<char> text, Span<byte> target)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        return units.Length >= Vector128<byte>.Count ? TryCopyLong(units, target)
            : units.Length >= Vector128<ushort>.Count ? TryCopyHalves(units, target[..units.Length])
            : TryCopyShort(units, target[..units.Length]);
    }

    private bool TryCopyShort(ReadOnlySpan<ushort> text, Span<byte> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var unit = text[i];
            if (unit >= _members.Length || !_members[unit])
            {
                return false;
            }

            target[i] = (byte)unit;
        }

        return true;
    }

    /// <summary>Eight to fifteen characters, in two overlapping halves.</summary>
    private bool TryCopyHalves(ReadOnlySpan<ushort> text, Span<byte> target)
    {
        var last = text.Length - Vector128<ushort>.Count;
        var bytes = Vector128.NarrowWithSaturation(
            Vector128.Create(text[..Vector128<ushort>.Count]), Vector128.Create(text.Slice(last, Vector128<ushort>.Count)));
        bytes.GetLower().CopyTo(target[..Vector64<byte>.Count]);
        bytes.GetUpper().CopyTo(target.Slice(last, Vector64<byte>.Count));
        return ContainsAll(bytes);
    }

    private bool TryCopyLong(ReadOnlySpan<ushort> text, Span<byte> target)
    {
        var last = text.Length - Vector128<byte>.Count;
        for (var i = 0; i < last; i += Vector128<byte>.Count)
        {
            if (!TryCopyBlock(text, target, i))
            {
                return false;
            }
        }

        // The last block overlaps the one before it.
        return TryCopyBlock(text, target, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryCopyBlock(ReadOnlySpan<ushort> text, Span<byte> target, int start)
    {
        var block = text.Slice(start, Vector128<byte>.Count);
        var bytes = Vector128.NarrowWithSaturation(Vector128.Create(block), Vector128.Create(block[Vector128<ushort>.Count..]));
        bytes.CopyTo(target.Slice(start, Vector128<byte>.Count));
        return ContainsAll(bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool ContainsAll(Vector128<byte> bytes)
    {
        var rows = Vector128.ShuffleNative(_rows, bytes & Vector128.Create((byte)15));
        var bits = Vector128.ShuffleNative(Bits, bytes >>> 4);
        return !Vector128.EqualsAny(rows & bits, Vector128<byte>.Zero);
    }
}

using System.Buffers;

namespace KubeSharp.Emission;

/// <summary>Compares files by their bytes.</summary>
internal static class FileBytes
{
    private const int BlockSize = 32 * 1024;

    /// <summary>Whether a plain file exists at the place and holds exactly the bytes of another one.</summary>
    public static bool Same(string path, string expected)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null || file.Length != new FileInfo(expected).Length)
        {
            return false;
        }

        using var left = Open(path);
        using var right = Open(expected);
        var blocks = ArrayPool<byte>.Shared.Rent(2 * BlockSize);
        try
        {
            return Same(left, right, blocks.AsSpan(0, BlockSize), blocks.AsSpan(BlockSize, BlockSize));
        }
        finally
        {
            // Manifests hold secrets.
            ArrayPool<byte>.Shared.Return(blocks, clearArray: true);
        }
    }

    /// <summary>Whether a plain file exists at the place and holds exactly the bytes.</summary>
    public static bool Same(string path, ReadOnlySpan<byte> expected) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } file && file.Length == expected.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(expected);

    private static bool Same(FileStream left, FileStream right, Span<byte> leftBlock, Span<byte> rightBlock)
    {
        while (true)
        {
            var count = left.ReadAtLeast(leftBlock, leftBlock.Length, throwOnEndOfStream: false);
            if (right.ReadAtLeast(rightBlock, rightBlock.Length, throwOnEndOfStream: false) != count
                || !leftBlock[..count].SequenceEqual(rightBlock[..count]))
            {
                return false;
            }

            if (count < leftBlock.Length)
            {
                return true;
            }
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}

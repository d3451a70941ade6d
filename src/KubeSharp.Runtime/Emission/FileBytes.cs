namespace KubeSharp.Emission;

/// <summary>Compares files by their bytes.</summary>
internal static class FileBytes
{
    private const int BlockSize = 64 * 1024;

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
        var leftBlock = new byte[BlockSize];
        var rightBlock = new byte[BlockSize];
        while (true)
        {
            var count = left.ReadAtLeast(leftBlock, BlockSize, throwOnEndOfStream: false);
            if (right.ReadAtLeast(rightBlock, BlockSize, throwOnEndOfStream: false) != count
                || !leftBlock.AsSpan(0, count).SequenceEqual(rightBlock.AsSpan(0, count)))
            {
                return false;
            }

            if (count == 0)
            {
                return true;
            }
        }
    }

    /// <summary>Whether a plain file exists at the place and holds exactly the bytes.</summary>
    public static bool Same(string path, ReadOnlySpan<byte> expected) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null } file && file.Length == expected.Length
        && File.ReadAllBytes(path).AsSpan().SequenceEqual(expected);

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}

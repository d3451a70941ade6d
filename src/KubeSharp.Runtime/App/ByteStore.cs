namespace KubeSharp.App;

/// <summary>
/// Takes bytes until it is known that all are good. Unlike a <see cref="MemoryStream"/> it never copies what it has, which for a hundred
/// megabytes of YAML would take as much memory again.
/// </summary>
internal sealed class ByteStore : Stream
{
    private const int BlockSize = 64 * 1024;

    private readonly List<byte[]> _blocks = [];
    private int _used = BlockSize;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _blocks.Count == 0 ? 0 : ((_blocks.Count - 1L) * BlockSize) + _used;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_used == BlockSize)
            {
                _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockSize));
                _used = 0;
            }

            var count = Math.Min(buffer.Length, BlockSize - _used);
            buffer[..count].CopyTo(_blocks[^1].AsSpan(_used));
            buffer = buffer[count..];
            _used += count;
        }
    }

    /// <summary>Passes all bytes on.</summary>
    public void PassTo(Stream target)
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            target.Write(_blocks[i].AsSpan(0, i == _blocks.Count - 1 ? _used : BlockSize));
        }

        target.Flush();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

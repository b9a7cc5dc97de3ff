namespace Saglig.Dokumenter;

/// <summary>A stream that is only read, forwards.</summary>
internal abstract class ForwardStream : Stream
{
    public sealed override bool CanRead => true;
    public sealed override bool CanSeek => false;
    public sealed override bool CanWrite => false;
    public sealed override long Length => throw new NotSupportedException();
    public sealed override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public sealed override void Flush() { }

    public sealed override long Seek(long offset, SeekOrigin origin) =>
        throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));
}

/// <summary>Counts the bytes that are read through it.</summary>
internal class CountingStream(Stream inner) : ForwardStream
{
    public long Count { get; private set; }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Count += read;
        return read;
    }

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer) =>
        throw new NotSupportedException("Requests are read asynchronously.");
}

/// <summary>Ends a request that is larger than the hard limit, however it is cut into parts.</summary>
internal sealed class CappedStream(Stream inner, long limit) : CountingStream(inner)
{
    /// <summary>Whether the request has been read to its end.</summary>
    public bool Ended { get; private set; }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        var read = await base.ReadAsync(buffer, cancellationToken);
        Ended = read == 0 && buffer.Length > 0;
        return Count <= limit ? read : throw new TooMuchException();
    }
}

/// <summary>Only ever seen between <see cref="CappedStream"/> and <see cref="UploadReader"/>.</summary>
internal sealed class TooMuchException : Exception;

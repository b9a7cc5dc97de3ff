using System.Buffers;
using System.Security.Cryptography;

namespace Saglig.Dokumenter;

/// <summary>Copies a stream while summing it, in pieces, so that size costs no memory.</summary>
internal static class HashedCopy
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Bytes copied; stops at the first piece that takes it over the limit.</summary>
    public static async Task<long> Run(
        Stream from,
        Stream to,
        IncrementalHash hash,
        long maxBytes,
        CancellationToken cancel
    )
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            long size = 0;
            int read;
            while (size <= maxBytes && (read = await from.ReadAsync(buffer, cancel)) > 0)
            {
                size += read;
                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            return size;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

using System.Net.Sockets;
using System.Text;

namespace Bench.Load;

/// <summary>
/// One HTTP/1.1 connection by hand: sends ready-made bytes and reads to the end of the answer, with as little work of
/// its own as can be, because it shares the processors with what it measures.
/// </summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[512 * 1024];

    public async Task Connect(Uri address) => await socket.ConnectAsync(address.Host, address.Port);

    /// <summary>Sends a request and answers the status code, when the whole answer has come.</summary>
    public async ValueTask<int> Ask(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var (read, head) = (0, -1);
        while (head < 0)
        {
            read += await Receive(read);
            head = buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
        }
        var status = (buffer[9] - '0') * 100 + (buffer[10] - '0') * 10 + (buffer[11] - '0');
        var length = Length(buffer.AsSpan(0, head));
        if (length >= 0)
            await ReadPlain(read - head - 4, length);
        else
            await ReadChunks(read);
        return status;
    }

    private async ValueTask<int> Receive(int from)
    {
        var count = await socket.ReceiveAsync(buffer.AsMemory(from));
        return count > 0 ? count : throw new IOException("The server closed the connection.");
    }

    private async ValueTask ReadPlain(int read, int length)
    {
        while (read < length)
            read += await Receive(0);
    }

    // One request is out at a time, so the last chunk is the end of what comes.
    private async ValueTask ReadChunks(int read)
    {
        while (!buffer.AsSpan(0, read).EndsWith("\r\n0\r\n\r\n"u8))
        {
            var kept = Math.Min(read, 8);
            buffer.AsSpan(read - kept, kept).CopyTo(buffer);
            read = kept + await Receive(kept);
        }
    }

    /// <summary>The stated length; −1 for an answer in chunks.</summary>
    private static int Length(ReadOnlySpan<byte> head)
    {
        var at = head.IndexOf("\r\nContent-Length: "u8);
        if (at < 0)
            return -1;
        var digits = head[(at + 18)..];
        var end = digits.IndexOf((byte)'\r');
        return int.Parse(Encoding.ASCII.GetString(end < 0 ? digits : digits[..end]));
    }

    public void Dispose() => socket.Dispose();
}

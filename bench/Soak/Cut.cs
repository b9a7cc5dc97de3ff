using System.Net;
using System.Net.Sockets;

namespace Bench.Soak;

/// <summary>A wire between the program and its database that can be cut: connections break, and new ones are refused.</summary>
internal sealed class Cut : IDisposable
{
    private readonly string host;
    private readonly int port;
    private readonly List<TcpClient> through = [];
    private TcpListener? listener;

    public Cut(string host, int port)
    {
        (this.host, this.port) = (host, port);
        Open();
    }

    public int Port { get; private set; }

    public void Open()
    {
        listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Server.SetSocketOption(
            SocketOptionLevel.Socket,
            SocketOptionName.ReuseAddress,
            true
        );
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Accept(listener);
    }

    public void Close()
    {
        listener?.Dispose();
        lock (through)
        {
            through.ForEach(client => client.Dispose());
            through.Clear();
        }
    }

    private async Task Accept(TcpListener open)
    {
        try
        {
            while (true)
                _ = Join(await open.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The wire has been cut.
        }
    }

    private async Task Join(TcpClient near)
    {
        var far = new TcpClient();
        try
        {
            lock (through)
                through.AddRange([near, far]);
            await far.ConnectAsync(host, port);
            await Task.WhenAny(
                near.GetStream().CopyToAsync(far.GetStream()),
                far.GetStream().CopyToAsync(near.GetStream())
            );
        }
        catch (Exception e)
            when (e
                    is SocketException
                        or IOException
                        or ObjectDisposedException
                        or InvalidOperationException
            )
        {
            // One end has gone; the other must see it.
        }
        near.Dispose();
        far.Dispose();
    }

    public void Dispose() => Close();
}

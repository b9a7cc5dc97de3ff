using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bench.Processes;

/// <summary>A process of our own making, ended with us.</summary>
internal sealed class Child : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];

    private Child(Process process) => this.process = process;

    public int Id => process.Id;
    public bool HasExited => process.HasExited;

    /// <summary>Starts this very program again with other words.</summary>
    public static Child Start(IEnumerable<string> words, IReadOnlyList<string>? before = null)
    {
        // As a library, and not as our own program: a test may be what runs us.
        List<string> line = ["dotnet", typeof(Child).Assembly.Location, .. words];
        if (before is not null)
            line = [.. before, .. line];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var child = new Child(new Process { StartInfo = start });
        child.process.OutputDataReceived += (_, e) => child.Keep(e.Data);
        child.process.ErrorDataReceived += (_, e) => child.Keep(e.Data);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits until the address answers at all.</summary>
    public async Task Answers(Uri address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var since = Stopwatch.StartNew();
        while (since.Elapsed < TimeSpan.FromMinutes(5))
        {
            if (HasExited)
                throw new InvalidOperationException($"It ended at once.\n{Output}");
            try
            {
                using var answer = await client.GetAsync(address);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }
        throw new InvalidOperationException($"{address} does not answer.\n{Output}");
    }

    public string Output
    {
        get
        {
            lock (output)
                return string.Join('\n', output.TakeLast(60));
        }
    }

    /// <summary>Waits until it ends by itself, and answers its exit code.</summary>
    public async Task<int> Ended()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>As a power cut: no warning, nothing is flushed.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Closes its input, which tells it to end by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
        }
        process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Add(line);
    }
}

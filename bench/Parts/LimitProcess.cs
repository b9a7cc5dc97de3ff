using System.Text.Json;
using Bench.Limit;
using Bench.Processes;

namespace Bench.Parts;

/// <summary>A limit in a process of its own.</summary>
internal sealed class LimitProcess(Child child, Uri address) : IAsyncDisposable
{
    public Uri Address => address;
    public string Output => child.Output;

    public static async Task<LimitProcess> Start(LimitTask task)
    {
        var port = Child.FreePort();
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, JsonSerializer.SerializeToUtf8Bytes(task));
        var address = new Uri($"http://127.0.0.1:{port}");
        var child = Child.Start(["limit", $"{port}", file]);
        await child.Answers(address);
        File.Delete(file);
        return new(child, address);
    }

    public ValueTask DisposeAsync() => child.DisposeAsync();
}

using System.Globalization;
using Saglig;

namespace Bench.Processes;

/// <summary>
/// Runs the whole program in this process, by its own entry point, beside a small door on loopback through which the
/// bench asks what was allocated and which statements were run. So nothing for measuring is in the program itself.
/// </summary>
internal static class ProgramHost
{
    /// <param name="door">Port of the side door; 0 for none.</param>
    public static int Run(int door, string[] args)
    {
        Parent.EndWithParent();
        if (door > 0)
            OpenDoor(door);
        var entry = typeof(Settings).Assembly.EntryPoint!;
        return (int)entry.Invoke(null, [args])!;
    }

    private static void OpenDoor(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var recorder = new Recorder();
        app.MapGet(
            "/allocated",
            () => GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture)
        );
        app.MapGet("/record", recorder.Start);
        app.MapGet("/recorded", recorder.Stop);
        app.Start();
    }
}

/// <summary>A started process must not outlive the one that started it.</summary>
internal static class Parent
{
    /// <summary>Ends this process when the other end of its standard input is closed.</summary>
    public static void EndWithParent() =>
        new Thread(() =>
        {
            while (Console.In.Read() >= 0) { }
            Environment.Exit(0);
        })
        {
            IsBackground = true,
        }.Start();
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Saglig.Dokumenter;

/// <summary>How a tool ended. Output is at most the cap that was asked for.</summary>
internal sealed record ToolResult(ToolEnd End, string Output, string Errors);

internal enum ToolEnd
{
    Succeeded,
    Failed,

    /// <summary>Stopped by the time limit. Memory and output limits show as failed and as capped.</summary>
    TimedOut,

    /// <summary>Stopped because its output reached the cap; the output so far is good.</summary>
    Capped,

    /// <summary>The tool is not on this machine.</summary>
    Missing,
}

/// <summary>
/// Runs a program on a stranger's file: no shell reads the arguments, memory, processor time and output are limited,
/// and only a few run at once.
/// </summary>
internal static class Tool
{
    private const int MostErrors = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly SemaphoreSlim Turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>The arguments are the shell's positional ones, so it never parses them.</summary>
    private const string Limited =
        "ulimit -v 1500000; ulimit -t 30; ulimit -f 0; ulimit -c 0; exec \"$@\"";

    /// <param name="mostOutput">Characters.</param>
    public static Task<ToolResult> Run(
        string tool,
        string[] arguments,
        int mostOutput,
        CancellationToken cancel
    ) => InTurn(limited => Start(tool, arguments, mostOutput, limited), cancel);

    /// <summary>What the tool writes, as it is; null when it fails, is not there, or writes more than <paramref name="most"/> bytes.</summary>
    public static async Task<byte[]?> Bytes(
        string tool,
        string[] arguments,
        int most,
        CancellationToken cancel
    )
    {
        using var written = new MemoryStream();
        var result = await InTurn(
            limited => Start(tool, arguments, written, most, limited),
            cancel
        );
        return result.End == ToolEnd.Succeeded ? written.ToArray() : null;
    }

    private static async Task<ToolResult> InTurn(
        Func<CancellationToken, Task<ToolResult>> start,
        CancellationToken cancel
    )
    {
        await Turns.WaitAsync(cancel);
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(Patience);
            return await start(patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new ToolResult(ToolEnd.TimedOut, "", "");
        }
        catch (Win32Exception)
        {
            return new ToolResult(ToolEnd.Missing, "", "");
        }
        finally
        {
            Turns.Release();
        }
    }

    private static async Task<ToolResult> Start(
        string tool,
        string[] arguments,
        int mostOutput,
        CancellationToken cancel
    )
    {
        using var process = new Process { StartInfo = Command(tool, arguments) };
        process.Start();
        try
        {
            process.StandardInput.Close();
            var errors = Read(process.StandardError, MostErrors, drain: true, cancel);
            var output = await Read(process.StandardOutput, mostOutput, drain: false, cancel);
            if (output.Length == mostOutput)
            {
                return new ToolResult(ToolEnd.Capped, output, "");
            }

            await process.WaitForExitAsync(cancel);
            return new ToolResult(EndOf(process.ExitCode), output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task<ToolResult> Start(
        string tool,
        string[] arguments,
        MemoryStream output,
        int most,
        CancellationToken cancel
    )
    {
        using var process = new Process { StartInfo = Command(tool, arguments) };
        process.Start();
        try
        {
            process.StandardInput.Close();
            var errors = Read(process.StandardError, MostErrors, drain: true, cancel);
            var buffer = new byte[64 * 1024];
            int read;
            while ((read = await process.StandardOutput.BaseStream.ReadAsync(buffer, cancel)) > 0)
            {
                if (output.Length + read > most)
                    return new ToolResult(ToolEnd.Capped, "", "");
                output.Write(buffer, 0, read);
            }
            await process.WaitForExitAsync(cancel);
            return new ToolResult(EndOf(process.ExitCode), "", await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static ProcessStartInfo Command(string tool, string[] arguments)
    {
        var command = new ProcessStartInfo("/bin/sh", ["-c", Limited, "sh", tool, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        command.Environment["LC_ALL"] = "C";
        return command;
    }

    private static ToolEnd EndOf(int code) =>
        code switch
        {
            0 => ToolEnd.Succeeded,
            126 or 127 => ToolEnd.Missing,
            _ => ToolEnd.Failed,
        };

    private static async Task<string> Read(
        StreamReader from,
        int most,
        bool drain,
        CancellationToken cancel
    )
    {
        var text = new StringBuilder();
        var buffer = new char[8192];
        int read;
        while ((drain || text.Length < most) && (read = await from.ReadAsync(buffer, cancel)) > 0)
        {
            text.Append(buffer, 0, Math.Min(read, most - text.Length));
        }

        return text.ToString();
    }
}

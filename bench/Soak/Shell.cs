using System.Diagnostics;

namespace Bench.Soak;

/// <summary>Commands that only the shell can give.</summary>
internal static class Shell
{
    /// <summary>The exit code.</summary>
    public static async Task<int> Run(string command)
    {
        using var process = Process.Start("bash", ["-c", command]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static async Task Must(string command)
    {
        if (await Run(command) is var code and not 0)
            throw new InvalidOperationException($"{command} ended with {code}.");
    }
}

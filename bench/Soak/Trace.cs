using System.Text.RegularExpressions;

namespace Bench.Soak;

/// <summary>What a system call did, in the order in which it could be seen.</summary>
internal enum Deed
{
    /// <summary>Bytes were handed to a file; told at the call's start.</summary>
    Write,

    /// <summary>A file or folder is on the disk; told at the call's end.</summary>
    Synced,

    /// <summary>A file has its name; told at the call's end.</summary>
    Renamed,

    /// <summary>Bytes were handed to a socket; told at the call's start.</summary>
    Sent,
}

/// <param name="Path">The file, or for <see cref="Deed.Renamed"/> its new name.</param>
internal sealed record Step(Deed Deed, string Path, string Bytes);

/// <summary>Reads what strace wrote with <c>-f -y</c>, where a call may be cut in two by those of other threads.</summary>
internal static partial class Trace
{
    public static readonly string[] Strace =
    [
        "strace",
        "-f",
        "-qq",
        "-y",
        "-s",
        "4400",
        "-e",
        "trace=fsync,fdatasync,write,pwrite64,sendto,sendmsg,rename,renameat,renameat2",
        "-o",
    ];

    public static List<Step> Read(IEnumerable<string> lines)
    {
        var steps = new List<Step>();
        var waiting = new Dictionary<string, Step>();
        foreach (var line in lines)
        {
            if (Resumed().Match(line) is { Success: true } end)
            {
                if (
                    waiting.Remove(end.Groups["pid"].Value, out var begun)
                    && end.Groups["ok"].Value == "0"
                )
                    steps.Add(begun);
                continue;
            }
            if (Call().Match(line) is not { Success: true } call)
                continue;
            if (Of(call.Groups["name"].Value, call.Groups["rest"].Value) is not { } step)
                continue;
            if (step.Deed is Deed.Write or Deed.Sent)
                steps.Add(step);
            else if (line.EndsWith("<unfinished ...>", StringComparison.Ordinal))
                waiting[call.Groups["pid"].Value] = step;
            else if (line.EndsWith("= 0", StringComparison.Ordinal))
                steps.Add(step);
        }
        return steps;
    }

    private static Step? Of(string name, string rest) =>
        name switch
        {
            "fsync" or "fdatasync" => new(Deed.Synced, PathIn(rest), ""),
            "write" or "pwrite64" when PathIn(rest).StartsWith('/') => new(
                Deed.Write,
                PathIn(rest),
                rest
            ),
            "rename" or "renameat" or "renameat2" => new(
                Deed.Renamed,
                Names().Matches(rest) is [.., var to] ? to.Groups[1].Value : "",
                rest
            ),
            "sendto" or "sendmsg" or "write" => new(Deed.Sent, "", rest),
            _ => null,
        };

    private static string PathIn(string rest) => Descriptor().Match(rest).Groups[1].Value;

    [GeneratedRegex(@"^(?<pid>\d+)\s+(?<name>\w+)\((?<rest>.*)$")]
    private static partial Regex Call();

    [GeneratedRegex(@"^(?<pid>\d+)\s+<\.\.\. \w+ resumed>.*= (?<ok>-?\d+)")]
    private static partial Regex Resumed();

    [GeneratedRegex(@"^\d+<([^>]*)>")]
    private static partial Regex Descriptor();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Names();
}

namespace Saglig;

/// <summary>Splits "verify-journal --database x" into the command, its words and the options.</summary>
public static class CommandLine
{
    /// <summary>The command is null when the web program is to run. Flags without a value are given the value "true".</summary>
    public static (Command? Command, string[] Options) Split(string[] args)
    {
        var options = new List<string>();
        var words = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                words.Add(args[i]);
            else if (
                args[i].Contains('=')
                || i + 1 == args.Length
                || args[i + 1].StartsWith("--", StringComparison.Ordinal)
            )
                options.Add(args[i].Contains('=') ? args[i] : $"{args[i]}=true");
            else
                options.Add($"{args[i]}={args[++i]}");
        }
        return (words.Count == 0 ? null : new Command(words[0], [.. words.Skip(1)]), [.. options]);
    }
}

/// <summary>A command of <c>bin/saglig</c> and its words.</summary>
public sealed record Command(string Name, IReadOnlyList<string> Words);

using System.Diagnostics;
using System.Text;

namespace Saglig.Tests.Architecture;

/// <summary>The repository as text: what the tests of this folder read.</summary>
internal static class House
{
    private static readonly string[] BuiltFolders = ["bin", "obj", "node_modules", "fds", "fonts"];

    /// <summary>The folder with the solution file, found upwards from the built test assembly.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# of <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> Code { get; } = Read("src", "*.cs");

    /// <summary>The C# of the program itself.</summary>
    public static IReadOnlyList<SourceFile> Program { get; } =
    [.. Code.Where(f => f.IsBelow("src/Saglig"))];

    /// <summary>The C# of <c>tests</c>, <c>bench</c> and <c>tools</c>.</summary>
    public static IReadOnlyList<SourceFile> Around { get; } =
    [.. Read("tests", "*.cs"), .. Read("bench", "*.cs"), .. Read("tools", "*.cs")];

    /// <summary>The Razor views of the program.</summary>
    public static IReadOnlyList<SourceFile> Views { get; } = Read("src", "*.cshtml");

    /// <summary>The migrations.</summary>
    public static IReadOnlyList<SourceFile> Migrations { get; } =
        Read("src/Saglig/Storage/migrations", "*.sql");

    /// <summary>Paths of everything that is committed, relative to the root and with forward slashes.</summary>
    public static IReadOnlyList<string> Committed { get; } = ListCommitted();

    /// <summary>The text of one file, by its path from the root.</summary>
    public static string Text(string path) =>
        File.ReadAllText(Path.Combine(Root, path), Encoding.UTF8);

    /// <summary>Files below a folder that were written by hand.</summary>
    public static IReadOnlyList<SourceFile> Read(string folder, string pattern)
    {
        var full = Path.Combine(Root, folder);
        if (!Directory.Exists(full))
            return [];
        return
        [
            .. Directory
                .EnumerateFiles(full, pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(path => !path.Split('/').Skip(1).Any(BuiltFolders.Contains))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(path, Text(path))),
        ];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "saglig.slnx")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("saglig.slnx is not above the test assembly.");
    }

    // The folder may belong to another user than the one who runs the tests, as it does in most build containers.
    private static IReadOnlyList<string> ListCommitted()
    {
        var start = new ProcessStartInfo("git", ["-c", "safe.directory=*", "ls-files", "-z"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var git = Process.Start(start)!;
        var paths = git
            .StandardOutput.ReadToEnd()
            .Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.True(
            git.ExitCode == 0,
            "git ls-files failed: the tests of the house need a git checkout."
        );
        return [.. paths.Where(path => File.Exists(Path.Combine(Root, path)))];
    }
}

using Bench.Processes;
using Microsoft.Data.Sqlite;

namespace Bench.Worlds;

/// <summary>A database with its documents and keys, in a folder of its own.</summary>
internal sealed record World(string Folder)
{
    public string Database => Path.Combine(Folder, "saglig.db");
    public string Data => Path.Combine(Folder, "data");
    private string Mark => Path.Combine(Folder, "klar");

    /// <summary>The demo world as the program itself makes it: about 1,000 cases.</summary>
    public static Task<World> Demo() =>
        Made(
            "x1",
            async world =>
            {
                await using var program = await RunningProgram.Start(world.Database, world.Data);
                await world.JobsDone();
            }
        );

    /// <summary>A world that is made once and kept; <paramref name="make"/> fills an empty folder.</summary>
    public static async Task<World> Made(string name, Func<World, Task> make)
    {
        var world = new World(Path.Combine(Folders.Worlds, name));
        if (File.Exists(world.Mark))
            return world;
        Console.Error.WriteLine($"Making the world {name} …");
        world.Clear();
        await make(world);
        await File.WriteAllTextAsync(world.Mark, "");
        return world;
    }

    /// <summary>Letters of the demo world wait to be sent; that must not happen while something is measured.</summary>
    private async Task JobsDone()
    {
        const string Due = """
            select count(*) from job where status = 'venter' and tidligst <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
            """;
        while (Ask(Due)[0][0] != "0")
            await Task.Delay(200);
    }

    /// <summary>A copy to measure on, so that looks and notes of one run do not weigh on the next.</summary>
    /// <param name="folder">Where; null for the usual place, which is emptied first.</param>
    public World CopyTo(string name, string? folder = null)
    {
        var copy = new World(folder ?? Path.Combine(Folders.Worlds, "run", name));
        copy.Clear();
        using (var connection = Open())
            Sql.Run(connection, $"vacuum into '{copy.Database}'");
        Directory.CreateDirectory(copy.Data);
        // The keys, so that cookies of one run are read in the next.
        CopyFolder(Data, copy.Data);
        return copy;
    }

    /// <summary>Copies what a folder holds; one that is not there holds nothing.</summary>
    public static void CopyFolder(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        return connection;
    }

    /// <summary>Runs a statement on the world's database and answers its rows as text.</summary>
    public List<string[]> Ask(string sql)
    {
        using var connection = Open();
        return Sql.Rows(connection, sql);
    }

    private void Clear()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Folder);
    }
}

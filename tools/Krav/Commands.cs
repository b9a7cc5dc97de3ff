namespace Krav;

/// <summary>The two commands that bin/test and bin/krav use.</summary>
internal static class Commands
{
    private static int Main(string[] args) =>
        args switch
        {
            ["traits", var assembly] => Print(Traits.Of(assembly).Select(t => t.ToString())),
            ["report", var rows, var results] => Print(Report.Of(rows, results)),
            _ => Usage(),
        };

    private static int Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
        return 0;
    }

    private static int Usage()
    {
        Console.Error.WriteLine(
            "Usage: Krav traits <test assembly> | Krav report <krav.tsv> <folder of results>"
        );
        return 2;
    }
}

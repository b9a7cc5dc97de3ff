using Krav;

return args switch
{
    ["traits", var assembly] => Print(Traits.Of(assembly).Select(t => t.ToString())),
    ["report", var rows, var results] => Print(Report.Of(rows, results)),
    _ => Usage(),
};

static int Print(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine(
        "Usage: Krav traits <test assembly> | Krav report <krav.tsv> <folder of results>"
    );
    return 2;
}

using Saglig.Journaler;
using Saglig.Overførsler;
using Saglig.Tests.Testing;
using Links = Saglig.Søgning.Links;

namespace Saglig.Tests.Overførsler;

public abstract class ImportTests(App app)
{
    private const string Heading =
        "fil\tsagstype\ttitel\tsagsnummer\tdokumentnummer\tafsenders-sagsnummer\tdato\tafsender\tenhed";

    [Fact, Trait("Krav", "S0-1"), Trait("Krav", "S1-1"), Trait("Krav", "S1-2")]
    public async Task Numbers_dates_and_senders_are_kept_and_so_are_gaps()
    {
        using var folder = new ImportFolder(Heading);
        folder.Add(
            "a.txt",
            "generel\tNotat om kvælstof\t2011-0000007\t3\t\t20-12-2010\tAalborg\tSekretariatet"
        );
        folder.Add("b.txt", "generel\tNotat om ilt\t2011-0000007\t9\t2010-000111\t\tAalborg\t");

        var report = await Import(folder);
        using var karen = await app.Browse(app.Cast.Karen);
        var journal = await karen.Get(Saglig.Journaler.Links.Journal("2011-0000007"));

        Assert.Contains("linje 2: 2011-0000007-3", report);
        Assert.Contains("linje 3: 2011-0000007-9", report);
        Assert.Contains("Overført 2, fandtes 0, ikke overført 0.", report);
        Assert.Contains("2011-0000007-3", journal.Text);
        Assert.Contains("20-12-2010", journal.Text);
        Assert.Contains("før sagen blev oprettet her", journal.Text);
        Assert.Contains("Sekretariatet", journal.Text);
    }

    [Fact, Trait("Krav", "S0-1")]
    public async Task New_cases_of_the_year_are_numbered_after_the_imported()
    {
        using var folder = new ImportFolder(Heading);
        folder.Add("a.txt", "generel\tOverført\t2026-0004711\t1\t\t\t\t");

        await Import(folder);

        Assert.Equal("2026-0004712", (await app.NewSag()).Nummer);
    }

    [Fact, Trait("Krav", "S4-24")]
    public async Task What_was_imported_is_found_by_any_word_and_by_the_senders_number()
    {
        using var folder = new ImportFolder(Heading);
        folder.Add(
            "a.txt",
            "generel\tNotat\t\t\t2009-000853\t\t\t",
            "Jobcentret og tranebærgrøden."
        );

        await Import(folder);
        using var karen = await app.Browse(app.Cast.Karen);

        Assert.Contains("tranebærgrøden", (await karen.Get(Links.Search("tranebærgrøden"))).Text);
        Assert.Contains("Notat", (await karen.Get(Links.Search("2009-000853"))).Text);
    }

    [Fact, Trait("Krav", "S0-1")]
    public async Task After_an_interruption_nothing_is_doubled_and_nothing_is_missing()
    {
        using var folder = new ImportFolder(Heading);
        for (var n = 1; n <= 6; n++)
            folder.Add(
                $"{n}.txt",
                $"generel\tBrev {n}\t{(n % 2 == 0 ? "2012-0000005" : "")}\t{(n % 2 == 0 ? n : "")}\t\t\t\t"
            );

        var before = await InterruptedAfter(3, folder);
        var report = await Import(folder);
        var again = await Import(folder);

        Assert.Equal(3, before);
        Assert.Contains("Overført 3, fandtes 3, ikke overført 0.", report);
        Assert.Contains("Overført 0, fandtes 6, ikke overført 0.", again);
    }

    [Fact, Trait("Krav", "S0-1"), Trait("Afvist", "S0-1")]
    public async Task What_cannot_be_taken_is_told_line_by_line_and_the_rest_is_taken()
    {
        var own = await app.NewSag();
        using var folder = new ImportFolder(Heading);
        folder.Add("god.txt", "generel\tEt brev\t2013-0000001\t1\t\t\t\t");
        folder.Add("tom.txt", "generel\tTom\t\t\t\t\t\t", "");
        folder.Add("program.pdf", "generel\tIkke en PDF\t\t\t\t\t\t", "MZ\0\0\u0001\u0002");
        folder.Tell("mangler.txt\tgenerel\tMangler\t\t\t\t\t\t");
        folder.Tell("../saglig.db\tgenerel\tUde af mappen\t\t\t\t\t\t");
        folder.Add("type.txt", "findes-ikke\tUkendt type\t\t\t\t\t\t");
        folder.Add("egen.txt", $"generel\tVores eget nummer\t{own.Nummer}\t1\t\t\t\t");
        folder.Add("anden.txt", "generel\tSamme plads\t2013-0000001\t1\t\t\t\t");
        folder.Tell("god.txt\tgenerel");
        folder.Add("dato.txt", "generel\tEt brev til\t2013-0000001\t2\t\t31-02-2013\t\t");

        var report = await Import(folder);

        Assert.Contains("linje 2: 2013-0000001-1", report);
        Assert.Contains("linje 3: IKKE OVERFØRT: Filen er tom.", report);
        Assert.Contains("linje 4: IKKE OVERFØRT: Filen ser ud til at være", report);
        Assert.Contains("linje 5: IKKE OVERFØRT: Filen mangler.txt er ikke i mappen.", report);
        Assert.Contains("linje 6: IKKE OVERFØRT: Filen skal ligge i mappen selv.", report);
        Assert.Contains("linje 7: IKKE OVERFØRT: Sagstypen findes-ikke findes ikke.", report);
        Assert.Contains($"linje 8: IKKE OVERFØRT: {own.Nummer} er vores eget nummer", report);
        Assert.Contains("linje 9: IKKE OVERFØRT: 2013-0000001-1 findes allerede", report);
        Assert.Contains("linje 10: IKKE OVERFØRT: Linjen har 2 felter.", report);
        Assert.Contains("linje 11: IKKE OVERFØRT: Datoen 31-02-2013", report);
        Assert.Contains("Overført 1, fandtes 0, ikke overført 9.", report);
    }

    [Theory]
    [InlineData("fil\tsagstype", "Første linje mangler titel.")]
    [InlineData("fil\tsagstype\ttitel\tfarve", "Ukendt kolonne: farve.")]
    [InlineData("fil\tsagstype\ttitel\ttitel", "En kolonne står to gange")]
    public async Task A_manifest_with_other_columns_is_refused_whole(
        string heading,
        string sentence
    )
    {
        using var folder = new ImportFolder(heading);

        Assert.Contains(sentence, await Import(folder));
    }

    [Fact]
    public async Task A_manifest_that_is_not_utf8_is_refused_whole()
    {
        using var folder = new ImportFolder(Heading);
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, Manifest.FileName), [0x66, 0xE6]);

        Assert.Contains("UTF-8", await Import(folder));
    }

    [Fact]
    public async Task A_folder_without_a_manifest_or_an_unknown_unit_is_refused()
    {
        using var folder = new ImportFolder(Heading);

        Assert.Contains("Enheden findes ikke", await Import(folder, "Team 99"));
        Assert.Contains("Der er ingen manifest.tsv", await Run([Path.GetTempPath()]));
        Assert.Contains("Skriv mappen", await Run([]));
    }

    [Fact, Trait("Krav", "S1-1")]
    public async Task The_journal_is_whole_after_an_import()
    {
        using var folder = new ImportFolder(Heading);
        folder.Add("a.txt", "generel\tBrev\t2014-0000003\t8\t\t\t\t");
        folder.Add("b.txt", "generel\tBrev før\t2014-0000003\t2\t\t\t\t");

        await Import(folder);

        Assert.True(
            (await app.As<VerifyJournal, Verification>(SystemActor.Instance, v => v.Run())).IsWhole
        );
    }

    private Task<string> Import(ImportFolder folder, string unit = "Team 3") =>
        Run([folder.Path, unit]);

    private Task<string> Run(string[] words) =>
        app.As<IEnumerable<ICommand>, string>(
            SystemActor.Instance,
            async commands =>
            {
                var output = new StringWriter();
                await commands.OfType<ImportCommand>().Single().Run(words, output);
                return output.ToString();
            }
        );

    /// <summary>The program is gone after so many documents.</summary>
    private Task<int> InterruptedAfter(int documents, ImportFolder folder) =>
        app.As<OverførMappe, int>(
            SystemActor.Instance,
            async take =>
            {
                var manifest = Manifest.Of(
                    await File.ReadAllBytesAsync(Path.Combine(folder.Path, Manifest.FileName))
                );
                var taken = 0;
                await foreach (
                    var _ in take.Run(
                        manifest,
                        file => File.OpenRead(Path.Combine(folder.Path, file)),
                        app.Cast.Team3
                    )
                )
                    if (++taken == documents)
                        break;
                return taken;
            }
        );
}

public sealed class ImportTestsOnSqlite(SqliteApp app) : ImportTests(app), IClassFixture<SqliteApp>;

public sealed class ImportTestsOnPostgres(PostgresApp app)
    : ImportTests(app),
        IClassFixture<PostgresApp>;

/// <summary>A folder with a manifest, as another system would hand it over; gone after the test.</summary>
public sealed class ImportFolder : IDisposable
{
    public ImportFolder(string heading) => Tell(heading);

    public string Path { get; } = Directory.CreateTempSubdirectory("saglig-import-").FullName;

    /// <summary>Adds a file and its line, which is told without the file's name.</summary>
    public void Add(string file, string line, string? content = null)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), content ?? $"Indhold af {file}.");
        Tell($"{file}\t{line}");
    }

    public void Tell(string line) =>
        File.AppendAllText(System.IO.Path.Combine(Path, Manifest.FileName), line + "\n");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

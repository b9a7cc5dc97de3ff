using System.Text;
using Saglig.Dokumenter;
using Saglig.Jobs;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Dokumenter;

/// <summary>What the nightly sweep takes, and above all what it never takes.</summary>
public abstract class SweepStoreTests(App app)
{
    private static readonly Job Tonight = new("ryd-dokumenter", "test", "{}");

    [Fact, Trait("Krav", "S1-14")]
    public async Task An_old_file_that_no_row_names_is_removed()
    {
        var orphan = await Stored("Ingen nævner mig");
        Age(orphan, days: 3);

        await Sweep();

        Assert.False(File.Exists(PathOf(orphan)));
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task A_young_file_stays_because_its_form_may_still_be_open()
    {
        var young = await Stored("Lige kommet");
        Age(young, days: 1.9);

        await Sweep();

        Assert.True(File.Exists(PathOf(young)));
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task A_file_that_a_row_names_stays_however_old()
    {
        var sag = await app.NewSag();
        var sent = await app.Sent("attest.pdf", Samples.PdfOf($"Attest {sag.Nummer}"));
        await app.SendFraBorger(sag, app.Cast.Ali, sent);
        Age(sent.Hash!.Value, days: 4000);

        await Sweep();

        Assert.True(File.Exists(PathOf(sent.Hash.Value)));
    }

    [Fact, Trait("Afvist", "S1-14")]
    public async Task A_file_that_is_named_while_it_is_being_swept_stays()
    {
        var hash = await Stored("Nævnes i sidste øjeblik");
        Age(hash, days: 3);
        var asked = 0;

        var gone = await app.As<IDocumentStore, bool>(
            SystemActor.Instance,
            store => store.Discard(hash, app.Clock.Now(), () => Task.FromResult(asked++ > 0))
        );

        Assert.False(gone);
        Assert.True(File.Exists(PathOf(hash)));
    }

    [Fact]
    public async Task Every_column_that_can_name_a_file_is_asked()
    {
        var schema = string.Concat(Architecture.House.Migrations.Select(file => file.Text));
        var naming = System
            .Text.RegularExpressions.Regex.Matches(
                schema,
                @"create table (\w+) \((?:(?!\) \{strict\}).)*?\b(?:dokument_hash|hash) \{text\}(?: not null| primary key|,)",
                System.Text.RegularExpressions.RegexOptions.Singleline
            )
            .Select(match => match.Groups[1].Value)
            .Except(["journal"])
            .Order();

        Assert.Equal(
            ["brev", "brev_bilag", "brev_modtager", "dokument", "journal_indhold", "post_fil"],
            naming
        );
        Assert.False(await Named(DocumentHash.Parse(new string('0', 64))));
    }

    private Task<bool> Named(DocumentHash hash) =>
        app.As<DokumentSql, bool>(SystemActor.Instance, sql => sql.IsNamed(hash));

    private Task Sweep() =>
        app.As<SweepStore>(SystemActor.Instance, sweep => sweep.Run(Tonight, default));

    private Task<DocumentHash> Stored(string text) =>
        app.As<IDocumentStore, DocumentHash>(
            SystemActor.Instance,
            async store =>
                (
                    (PutResult.Stored)
                        await store.Put(
                            new MemoryStream(Encoding.UTF8.GetBytes(text)),
                            1000,
                            default
                        )
                )
                    .File
                    .Hash
        );

    private void Age(DocumentHash hash, double days) =>
        File.SetLastWriteTimeUtc(PathOf(hash), app.Clock.Now().AddDays(-days).UtcDateTime);

    private string PathOf(DocumentHash hash) =>
        Path.Combine(app.DataFolder, "dokumenter", hash.Value[..2], hash.Value[2..4], hash.Value);
}

public sealed class SweepStoreOnSqlite(SqliteApp app)
    : SweepStoreTests(app),
        IClassFixture<SqliteApp>;

public sealed class SweepStoreOnPostgres(PostgresApp app)
    : SweepStoreTests(app),
        IClassFixture<PostgresApp>;

using Microsoft.Extensions.DependencyInjection;
using Pdf;
using Ret;
using Saglig.Afgørelser;
using Saglig.Breve;
using Saglig.Sager;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Breve;

/// <summary>What was seen is what is sent: only number and identifier differ (the free letter is in SendBrevTests).</summary>
public abstract class PreviewTests(App app)
{
    [Fact, Trait("Krav", "S0-21")]
    public async Task A_hearing_is_sent_as_it_was_seen()
    {
        var (sag, _) = await app.SagMedBelastende();
        using var mette = await app.Browse(app.Cast.Mette);
        var form = await mette.Get(Saglig.Partshøringer.Links.Send(sag.Nummer));
        var pdf = await mette.Submit(form, new { Handling = "pdf" });
        var seen = await mette.Submit(form, new { Handling = "vis" });

        await mette.Submit(seen, new { Handling = "send" });

        var høring = await app.Høring(sag);
        await Same(pdf.Body, sag, høring.BrevNr);
        var shown = await mette.Get(Saglig.Breve.Links.Show(sag.Nummer, høring.BrevNr));
        Assert.Equal(
            Sheet(seen).Replace(Brevsats.Kladde, $"{sag.Nummer}-{høring.BrevNr}"),
            Sheet(shown)
        );
    }

    [Theory, Trait("Krav", "S0-21")]
    [InlineData(Udfald.FuldBevilling)]
    [InlineData(Udfald.FormeltAfslag)]
    public async Task A_decision_is_sent_as_it_was_seen(Udfald udfald)
    {
        var sag = await app.NewSag();
        await app.Fleksjobforhold(sag, udfald == Udfald.FuldBevilling);
        await app.Bidrag(sag);
        await app.GemUdkast(sag, udfald);
        var preview = await Decision(sag);
        using var mette = await app.Browse(app.Cast.Mette);
        var seen = await mette.Get(Saglig.Afgørelser.Links.Write(sag.Nummer));

        var result = await app.As<IssueAfgørelse, IssueResult>(
            app.Cast.Mette,
            issue => issue.Run(sag.Id, 1)
        );

        var number = Assert.IsType<IssueResult.Truffet>(result).Brev;
        var nr = int.Parse(number[(number.LastIndexOf('-') + 1)..]);
        await Same(preview, sag, nr);
        var shown = await mette.Get(Saglig.Breve.Links.Show(sag.Nummer, nr));
        Assert.Equal(Sheet(seen).Replace(Brevsats.Kladde, number), Sheet(shown));
    }

    /// <summary>The decision's letter as the page shows it, as a file.</summary>
    private async Task<byte[]> Decision(Sag sag)
    {
        var shown = await app.As<IServiceProvider, Afgørelsesvisning>(
            app.Cast.Mette,
            async services =>
            {
                var load = services.GetRequiredService<LoadWritePage>();
                var draft = await services.GetRequiredService<UdkastSql>().Find(sag.Id);
                return await load.Run(sag, await load.Basis(sag), draft!);
            }
        );
        return PdfRenderer.Render(shown.Brev, app.Services.GetRequiredService<LetterFonts>().Value);
    }

    private async Task Same(byte[] preview, Sag sag, int nr)
    {
        var number = $"{sag.Nummer}-{nr}";
        var before = await Papers.Text(preview);
        var after = await Papers.Text(await app.Fil((await app.Brev(sag, nr)).DokumentHash));
        Assert.Contains(number, after);
        Assert.Equal(
            before.Replace($"Dokument: {Brevsats.Kladde}", $"Dokument: {number}"),
            after.Replace($" {number} Side", " Side")
        );
    }

    private static string Sheet(Seen page) =>
        string.Join(
            ' ',
            page.Html.QuerySelector(".brevark")!
                .TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}

public sealed class PreviewOnSqlite(SqliteApp app) : PreviewTests(app), IClassFixture<SqliteApp>;

public sealed class PreviewOnPostgres(PostgresApp app)
    : PreviewTests(app),
        IClassFixture<PostgresApp>;

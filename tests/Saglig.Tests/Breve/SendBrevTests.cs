using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Sager;
using Saglig.Storage;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Breve;

public abstract class SendBrevTests(App app)
{
    [Fact, Trait("Krav", "S0-21")]
    public async Task A_letter_shows_sender_signatory_and_numbered_enclosures()
    {
        var sag = await app.NewSag();
        var note = await app.Notat(sag, "Samtale om ryggen", "Ali kan sidde i en halv time.");
        var brev = await app.SendBrev(
            sag,
            BrevPlays.EtBrev(app) with
            {
                Bilag = await app.Bilag(sag, note),
            }
        );

        var text = await Papers.Text(await app.Fil(brev.DokumentHash));

        Assert.Contains("Jobcenter Demokommunen", text);
        Assert.Contains("Sagsbehandler: Mette Holm, Socialrådgiver", text);
        Assert.Contains("Med venlig hilsen Mette Holm Socialrådgiver", text);
        Assert.Contains($"Dokument: {sag.Nummer}-2", text);
        Assert.Contains($"Bilag 1 Samtale om ryggen, 12. marts 2026, {sag.Nummer}-1", text);
        Assert.Contains("Ali kan sidde i en halv time.", text);
        Assert.Contains("Ali Hassan Vejen 1 4999 Demoby", text);
    }

    [Fact, Trait("Krav", "S1-2")]
    public async Task A_letter_is_journalised_with_its_file_and_frozen()
    {
        var sag = await app.NewSag();

        var brev = await app.SendBrev(sag);

        var entry = (await app.Indførsler(sag))[0];
        Assert.Equal(
            (Journalart.Ud, 1, brev.DokumentHash),
            (entry.Art, entry.DokumentNr, entry.Dokument!.Hash)
        );
        Assert.Equal("Ali Hassan", entry.Modtager);
        await Assert.ThrowsAnyAsync<Exception>(() =>
            app.As<Db>(
                app.Cast.Mette,
                db =>
                    db.Write(() =>
                        db.Execute(
                            "update brev set titel = 'Et andet' where id = @Id",
                            new { brev.Id }
                        )
                    )
            )
        );
    }

    [Fact]
    public async Task Only_number_and_identifier_differ_between_preview_and_letter()
    {
        var sag = await app.NewSag();
        var udkast = BrevPlays.EtBrev(app);
        var preview = await app.As<PreviewBrev, Brevvisning>(
            app.Cast.Mette,
            p => p.Run(sag, udkast)
        );

        var brev = await app.SendBrev(sag, udkast);

        var before = await Papers.Text(preview.Pdf()!);
        var after = await Papers.Text(await app.Fil(brev.DokumentHash));
        var number = $"{sag.Nummer}-{brev.DokumentNr}";
        Assert.Equal(
            before.Replace($"Dokument: {Brevsats.Kladde}", $"Dokument: {number}"),
            after.Replace($" {number} Side", " Side")
        );
        Assert.Contains($" {number} Side", after);
    }

    [Fact, Trait("Krav", "S2-6")]
    public async Task A_decision_letter_is_sent_signed_with_its_three_parts_and_the_complaint_guidance()
    {
        var sag = await app.NewSag();
        var brev = await app.SendBrev(sag, Afgørelse(app));

        var pdf = await app.Fil(brev.DokumentHash);
        await Papers.Check(pdf);
        var spoken = await Papers.Spoken(pdf);
        Assert.Matches(@"Tagged:\s+yes", await Papers.Info(pdf));
        InOrder(
            spoken,
            "Ali Hassan",
            "Du får afslag på fleksjob",
            "Regler",
            "Det har vi lagt vægt på",
            "Vores vurdering",
            "Hvis du vil klage",
            "inden 4 uger fra du har modtaget afgørelsen",
            "tidligst den 9. april 2026",
            "Mette Holm"
        );
    }

    [Fact, Trait("Krav", "S0-15")]
    public async Task The_three_parts_of_a_decision_are_headings_of_the_letter()
    {
        var sag = await app.NewSag();
        var brev = await app.SendBrev(sag, Afgørelse(app));

        var content = await app.As<BrevSql, Document>(app.Cast.Mette, sql => sql.Content(brev.Id));

        Assert.Equal(
            [
                "Du får afslag på fleksjob",
                "Regler",
                "Det har vi lagt vægt på",
                "Vores vurdering",
                "Hvis du vil klage",
            ],
            content.Blocks.OfType<Heading>().Select(h => h.Text)
        );
    }

    [Fact, Trait("Afvist", "S2-6")]
    public async Task A_decision_without_a_signature_is_refused_and_leaves_no_trace()
    {
        var sag = await app.NewSag();

        var answer = await app.PrøvAtSende(sag, Afgørelse(app) with { Underskriver = null });

        Assert.Equal(["Vælg, hvem der underskriver brevet."], Refused(answer));
        Assert.Equal((1, 0), (await app.Antal("journal", sag), await app.Antal("brev", sag)));
    }

    [Fact, Trait("Krav", "S2-7")]
    public async Task A_receipt_is_sent_in_the_name_of_the_authority_alone()
    {
        var sag = await app.NewSag();
        var brev = await app.SendBrev(
            sag,
            BrevPlays.EtBrev(app, Brevtype.Kvittering) with
            {
                Underskriver = null,
            }
        );

        var text = await Papers.Text(await app.Fil(brev.DokumentHash));

        Assert.Contains("Med venlig hilsen Jobcenter Demokommunen", text);
        Assert.DoesNotContain("Mette", text);
    }

    [Fact]
    public async Task A_unit_can_sign_a_decision()
    {
        var sag = await app.NewSag();
        var brev = await app.SendBrev(
            sag,
            Afgørelse(app) with
            {
                Underskriver = new Underskriver.Enhed(app.Cast.Team3),
            }
        );

        Assert.Contains(
            "Med venlig hilsen Team 3 Afdeling Nord Jobcenter Demokommunen",
            await Papers.Text(await app.Fil(brev.DokumentHash))
        );
    }

    [Fact, Trait("Afvist", "S0-21")]
    public async Task A_character_that_cannot_be_printed_is_told_of_before_anything_is_sent()
    {
        var sag = await app.NewSag(citizen: await app.NyBorger(b => b with { Navn = "田中 Aya" }));

        var answer = await app.PrøvAtSende(sag);

        Assert.Contains("U+7530", Assert.Single(Refused(answer)));
        Assert.Equal(0, await app.Antal("brev", sag));
    }

    [Fact]
    public async Task An_act_that_fails_after_sending_leaves_neither_letter_nor_job()
    {
        var sag = await app.NewSag();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            app.As<FailAfterSending>(app.Cast.Mette, f => f.Run(sag.Id, BrevPlays.EtBrev(app)))
        );

        Assert.Equal((1, 0), (await app.Antal("journal", sag), await app.Antal("brev", sag)));
        await app.RunJobs();
    }

    /// <summary>A refusal of a fleksjob with its three compulsory parts.</summary>
    private static BrevUdkast Afgørelse(App app) =>
        BrevPlays.EtBrev(app, Brevtype.Afgørelse) with
        {
            Titel = "Du får afslag på fleksjob",
            Krop =
            [
                .. Brevtekst.Afsnit("Regler", "Afgørelsen følger § 116 i LAB."),
                .. Brevtekst.Afsnit("Det har vi lagt vægt på", "- Lægens erklæring\n- Praktikken"),
                .. Brevtekst.Afsnit("Vores vurdering", "Du kan arbejde 30 timer om ugen."),
            ],
            Klagevejledning = Klagevejledning.For("Demokommunen", app.Clock.Today()),
        };

    private static IReadOnlyList<string> Refused(SendBrevResult answer) =>
        Assert.IsType<SendBrevResult.Afvist>(answer).Hvorfor;

    private static void InOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" is not where it should be in: {text}");
            at = found + part.Length;
        }
    }
}

public sealed class SendBrevOnSqlite(BrevSqlite app)
    : SendBrevTests(app),
        IClassFixture<BrevSqlite>;

public sealed class SendBrevOnPostgres(BrevPostgres app)
    : SendBrevTests(app),
        IClassFixture<BrevPostgres>;

using Ret;
using Saglig.Breve;
using Saglig.Personer;
using Saglig.Tests.Testing;

namespace Saglig.Tests.Breve;

/// <summary>Whom a letter goes to and what each may see: representatives, guardians, protected addresses, the dead.</summary>
public abstract class RecipientTests(App app)
{
    private static readonly DateOnly Igår = new(2026, 3, 11);

    [Fact]
    public async Task A_dead_citizen_gets_no_letter()
    {
        var sag = await app.NewSag(citizen: await app.NyBorger(b => b with { Død = Igår }));

        Assert.Equal(
            [
                "Borgeren døde den 11. marts 2026. Send ikke brevet; kontakt boet gennem skifteretten.",
            ],
            Refused(await app.PrøvAtSende(sag))
        );
    }

    [Fact]
    public async Task Paper_without_an_address_is_refused_and_says_whose_address_is_missing()
    {
        var sag = await app.NewSag(
            citizen: await app.NyBorger(b =>
                b with
                {
                    FritagetDigitalPost = true,
                    Adresse = "",
                    Postnummer = "",
                    By = "",
                }
            )
        );

        Assert.Equal(
            ["Vi har ingen adresse på Åse Ærøskøbing. Skriv adressen, før brevet sendes på papir."],
            Refused(await app.PrøvAtSende(sag))
        );
    }

    [Fact]
    public async Task A_case_without_a_citizen_has_nobody_to_write_to()
    {
        var sag = await app.As<Saglig.Sager.CreateSag, Saglig.Sager.Sag>(
            app.Cast.Mette,
            create =>
                create.Run(
                    new("politikerspoergsmaal", "Et spørgsmål", app.Cast.Mette.Unit)
                    {
                        Ansvarlig = app.Cast.Mette.Id,
                    }
                )
        );

        Assert.Equal(
            ["Sagen har ingen borger. Vælg en anden modtager."],
            Refused(await app.PrøvAtSende(sag))
        );
    }

    [Fact]
    public async Task A_minor_without_known_parents_gets_no_letter_and_with_them_they_get_it()
    {
        var alone = await app.NewSag(citizen: await app.NyBorger(født: 2014));
        var child = await app.NewSag(
            citizen: await app.NyBorger(
                b =>
                    b with
                    {
                        Forældre =
                        [
                            new("Else Ærøskøbing", "Vej 2, 4998 Østerby"),
                            new("Jens Ærøskøbing", "Vej 3, 4998 Østerby"),
                        ],
                    },
                født: 2014
            )
        );

        Assert.Single(Refused(await app.PrøvAtSende(alone)));
        var brev = await app.SendBrev(child);
        Assert.Equal(
            [
                (Modtagerrolle.Forældremyndighed, "Else Ærøskøbing", "Vej 2"),
                (Modtagerrolle.Forældremyndighed, "Jens Ærøskøbing", "Vej 3"),
            ],
            brev.Modtagere.Select(m => (m.Rolle!.Value, m.Navn, m.Adresse[0]))
        );
    }

    [Fact]
    public async Task Who_held_custody_gets_no_letter_when_the_citizen_has_come_of_age()
    {
        var grown = await app.NewSag(
            citizen: await app.NyBorger(b =>
                b with
                {
                    Forældre = [new("Else Ærøskøbing", "Vej 2, 4998 Østerby")],
                }
            )
        );

        var brev = await app.SendBrev(grown);

        Assert.Equal([Modtagerrolle.Borger], brev.Modtagere.Select(m => m.Rolle!.Value));
    }

    [Fact]
    public async Task A_representative_with_a_mandate_for_letters_gets_a_copy_with_an_address_of_their_own()
    {
        var sag = await app.NewSag(citizen: await app.NyBorger());
        await app.GivFuldmagt(sag, Fuldmagtsomfang.Indsigt | Fuldmagtsomfang.KopiAfBreve);

        var brev = await app.SendBrev(sag);

        Assert.Equal(
            [("Åse Ærøskøbing", Brevkanal.Portal), ("Advokat Rask", Brevkanal.Papir)],
            brev.Modtagere.Select(m => (m.Navn, m.Kanal))
        );
        var copy = await Papers.Text(await app.Fil(brev.Modtagere[1].DokumentHash));
        Assert.Contains("Advokat Rask Torvegade 5 5000 Odense C", copy);
        Assert.Contains("Kopi til: Advokat Rask, der har fuldmagt til at få kopi af brevene", copy);
    }

    [Fact]
    public async Task A_representative_who_has_moved_gets_letters_at_the_address_of_the_mandate_in_force()
    {
        var sag = await app.NewSag(citizen: await app.NyBorger());
        await app.GivFuldmagt(sag, Fuldmagtsomfang.KopiAfBreve, adresse: "Gammel Vej 1, 1000 By");
        var old = (await app.Fuldmagter(sag)).Single();
        await app.As<WithdrawFuldmagt, bool>(
            app.Cast.Mette,
            withdraw => withdraw.Run(sag.Id, old.Id, app.Clock.Today())
        );
        await app.GivFuldmagt(sag, Fuldmagtsomfang.KopiAfBreve, adresse: "Ny Vej 2, 2000 By");

        var brev = await app.SendBrev(sag);

        Assert.Equal(["Ny Vej 2", "2000 By"], brev.Modtagere[1].Adresse);
    }

    [Fact]
    public async Task A_mandate_that_does_not_say_letters_brings_none()
    {
        var sag = await app.NewSag(citizen: await app.NyBorger());
        await app.GivFuldmagt(sag, Fuldmagtsomfang.Indsigt);

        Assert.Single((await app.SendBrev(sag)).Modtagere);
    }

    [Fact]
    public async Task A_protected_address_stands_on_the_citizens_own_paper_and_nowhere_else()
    {
        var citizen = await app.NyBorger(b =>
            b with
            {
                Adressebeskyttet = true,
                FritagetDigitalPost = true,
            }
        );
        var sag = await app.NewSag(citizen: citizen);
        await app.GivFuldmagt(sag, Fuldmagtsomfang.KopiAfBreve);

        var brev = await app.SendBrev(sag);

        var own = await Papers.Text(await app.Fil(brev.Modtagere[0].DokumentHash));
        var journalised = await Papers.Text(await app.Fil(brev.DokumentHash));
        var copy = await Papers.Text(await app.Fil(brev.Modtagere[1].DokumentHash));
        Assert.Contains("Søndergade 12", own);
        Assert.DoesNotContain("Søndergade", journalised);
        Assert.DoesNotContain("Søndergade", copy);
        Assert.Contains("Åse Ærøskøbing", journalised);
    }

    [Fact]
    public async Task A_letter_to_others_goes_on_paper_and_does_not_show_the_citizens_address()
    {
        var sag = await app.NewSag(citizen: await app.NyBorger());
        var brev = await app.SendBrev(
            sag,
            BrevPlays.EtBrev(app, Brevtype.Anmodning) with
            {
                Ekstern = new("Lægehuset", ["Torvet 3", "4998 Østerby"]),
            }
        );

        Assert.Equal(
            [((Modtagerrolle?)null, "Lægehuset", Brevkanal.Papir)],
            brev.Modtagere.Select(m => (m.Rolle, m.Navn, m.Kanal))
        );
        var text = await Papers.Text(await app.Fil(brev.DokumentHash));
        Assert.Contains("Lægehuset Torvet 3 4998 Østerby", text);
        Assert.DoesNotContain("Søndergade", text);
    }

    [Theory, InlineData(false, "2026-03-12"), InlineData(true, "2026-03-19")]
    public async Task A_deadline_counts_from_when_the_letter_must_be_with_the_citizen(
        bool paper,
        string day
    )
    {
        var sag = await app.NewSag(
            citizen: await app.NyBorger(b => b with { FritagetDigitalPost = paper })
        );

        var sent = Assert.IsType<SendBrevResult.Sendt>(await app.PrøvAtSende(sag));

        Assert.Equal(DateOnly.Parse(day), sent.FremmeSenest);
    }

    private static IReadOnlyList<string> Refused(SendBrevResult answer) =>
        Assert.IsType<SendBrevResult.Afvist>(answer).Hvorfor;
}

public sealed class RecipientOnSqlite(SqliteApp app)
    : RecipientTests(app),
        IClassFixture<SqliteApp>;

public sealed class RecipientOnPostgres(PostgresApp app)
    : RecipientTests(app),
        IClassFixture<PostgresApp>;

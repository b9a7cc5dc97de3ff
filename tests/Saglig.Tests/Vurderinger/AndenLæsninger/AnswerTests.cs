using System.Net;
using Ret;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Vurderinger;
using Saglig.Vurderinger.AndenLæsninger;
using Links = Saglig.Vurderinger.Links;

namespace Saglig.Tests.Vurderinger.AndenLæsninger;

public abstract class AnswerTests(App app)
{
    [Fact, Trait("Krav", "S4-36"), Trait("Afvist", "S4-36")]
    public async Task A_specialist_is_set_aside_only_with_a_counter_basis_and_a_second_reader_who_really_confirms()
    {
        var (sag, _, version) = await Draft(app.Cast.Bo);
        Assert.Contains("speciallaege-fraveget", Stops(await app.Underskriv(sag, version)));
        await app.BedOmAndenLæsning(sag);
        Assert.Contains("speciallaege-fraveget", Stops(await app.Underskriv(sag, version)));

        using var bo = await app.Browse(app.Cast.Bo);
        var list = await bo.Get(Links.Readings);
        Assert.Contains(sag.Nummer, list.Text);
        var asked = (
            await app.As<AndenLæsningSql, List<AndenLæsning>>(app.Cast.Bo, s => s.For(sag.Id))
        )[0];
        var page = await bo.Get(Links.Reading(sag.Nummer, asked.Id));
        Assert.Contains("Klinikken så ikke praktikken.", page.Text);
        var done = await bo.Submit(page, new { Svar = "Enig" });
        Assert.DoesNotContain(sag.Nummer, done.Html.QuerySelector("main")!.TextContent);

        Assert.IsType<SignResult.Signed>(await app.Underskriv(sag, version));
        var departure = Assert.Single((await app.Vurderingen(sag))!.Fravigelser);
        Assert.Equal(app.Cast.Bo.Id.Value.ToString("D"), departure.AndenLæser);
        Assert.Contains(await app.Entries(sag), e => e.Type == "anden-laeser-svarede");
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task Words_that_were_changed_afterwards_have_not_been_read()
    {
        var (sag, _, _) = await Draft(app.Cast.Bo);
        await app.BedOmAndenLæsning(sag);
        await app.LæsMed(sag, app.Cast.Bo);

        var version = await app.SkrivVurdering(
            sag,
            true,
            v => v with { Helhed = Changed(v.Helhed) }
        );

        Assert.Contains("speciallaege-fraveget", Stops(await app.Underskriv(sag, version)));

        Helhedsvurdering Changed(Helhedsvurdering h) =>
            h with
            {
                Fravigelser =
                [
                    .. paragraphs[sag.Id]
                        .Select(f => f with { VejerMindreFordi = "Noget helt andet." }),
                ],
            };
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task Nobody_is_the_second_reader_of_their_own_signature()
    {
        var (sag, _, version) = await Draft(app.Cast.Bo);
        await app.BedOmAndenLæsning(sag);
        await app.LæsMed(sag, app.Cast.Bo);

        var answer = await app.Underskriv(sag, version, by: app.Cast.Bo);

        Assert.Contains("speciallaege-fraveget", Stops(answer));
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task A_reader_who_disagrees_stops_it_and_says_why()
    {
        var (sag, _, version) = await Draft(app.Cast.Bo);
        await app.BedOmAndenLæsning(sag);
        await app.LæsMed(sag, app.Cast.Bo, "Klinikken har set ham to gange.");

        Assert.Contains("speciallaege-fraveget", Stops(await app.Underskriv(sag, version)));
        using var mette = await app.Browse(app.Cast.Mette);
        Assert.Contains(
            "Klinikken har set ham to gange.",
            (await mette.Get(Links.Write(sag.Nummer))).Text
        );
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task Only_the_one_who_was_asked_finds_the_page_and_answers_once()
    {
        var (sag, _, _) = await Draft(app.Cast.Bo);
        Assert.Equal(1, await app.BedOmAndenLæsning(sag));
        Assert.Equal(0, await app.BedOmAndenLæsning(sag));
        var asked = (
            await app.As<AndenLæsningSql, List<AndenLæsning>>(app.Cast.Bo, s => s.For(sag.Id))
        )[0];
        using var mette = await app.Browse(app.Cast.Mette);
        using var bo = await app.Browse(app.Cast.Bo);
        var form = await bo.Get(Links.Reading(sag.Nummer, asked.Id));

        Assert.Equal(HttpStatusCode.NotFound, (await mette.Get(form.Path)).Status);
        Assert.IsType<AnswerResult.NotFound>(
            await app.As<AnswerReading, AnswerResult>(
                app.Cast.Mette,
                answer => answer.Run(sag.Id, asked.Id, "")
            )
        );
        Assert.Contains("Vælg dit svar.", (await bo.Submit(form)).ErrorFor("Svar"));
        Assert.Contains(
            "Skriv, hvorfor du ikke er enig",
            (await bo.Submit(form, new { Svar = "Uenig" })).ErrorFor("Fordi")
        );
        await bo.Submit(form, new { Svar = "Enig" });
        Assert.Contains(
            "Du har allerede svaret.",
            (await bo.Submit(form, new { Svar = "Enig" })).Text
        );
    }

    [Fact, Trait("Krav", "S0-9")]
    public async Task The_page_shows_each_paper_that_must_be_met_and_asks_the_chosen_colleague()
    {
        var (sag, paper, _) = await Draft(null);
        using var mette = await app.Browse(app.Cast.Mette);
        var page = await mette.Get(Links.Write(sag.Nummer));
        Assert.Contains(
            "Speciallægens erklæring",
            page.Html.QuerySelector("section[aria-labelledby=modstrid]")!.TextContent
        );
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)
            page.Html.QuerySelector("main form[method=post]")!;
        var reader = $"Fravigelser[{paper.Value}].AndenLæser";

        var answer = await mette.Post(
            page.Path,
            [
                .. FormValues.Of(form, null, null).Where(v => v.Key != reader),
                new(reader, app.Cast.Bo.Id.Value.ToString()),
                new("handling", "bed"),
            ]
        );

        Assert.Contains("En kollega er bedt om at læse med.", answer.Html.Body!.TextContent);
        Assert.Single(
            await app.As<AndenLæsningSql, List<AndenLæsning>>(app.Cast.Bo, s => s.For(sag.Id))
        );
    }

    private readonly Dictionary<SagId, IReadOnlyList<Fravigelse>> paragraphs = [];

    /// <summary>A draft against the citizen that sets a specialist aside.</summary>
    private async Task<(Sag Sag, OplysningId Paper, int Version)> Draft(EmployeeActor? reader)
    {
        var sag = await app.NewSag();
        var against = await app.OplysTilAfslag(sag);
        var document = await app.SkrivNotat(sag, "Speciallægens erklæring");
        var paper = await app.SkrivOplysning(
            sag,
            "Speciallægens erklæring",
            Kategori.Helbred,
            Retning.ForBorgeren,
            Lægerolle.Speciallæge,
            1
        );
        paragraphs[sag.Id] = [new(paper, document, "Klinikken så ikke praktikken.", against[0])];
        var version = await app.SkrivVurdering(
            sag,
            true,
            v =>
                v with
                {
                    Læsere = reader is null
                        ? v.Læsere
                        : new Dictionary<OplysningId, EmployeeId> { [paper] = reader.Id },
                    Helhed = v.Helhed with { Fravigelser = paragraphs[sag.Id] },
                }
        );
        return (sag, paper, version);
    }

    private static IEnumerable<string> Stops(SignResult answer) =>
        Assert
            .IsType<SignResult.NotYet>(answer)
            .Prøvelser.Where(p => p.Spærrer)
            .Select(p => p.Kode);
}

public sealed class AnswerOnSqlite(SqliteApp app) : AnswerTests(app), IClassFixture<SqliteApp>;

public sealed class AnswerOnPostgres(PostgresApp app)
    : AnswerTests(app),
        IClassFixture<PostgresApp>;

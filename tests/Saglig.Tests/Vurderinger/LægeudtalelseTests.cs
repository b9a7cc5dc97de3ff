using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Tests.Testing;
using Saglig.Vurderinger;
using Portal = Saglig.MinSag.Links;

namespace Saglig.Tests.Vurderinger;

public abstract class LægeudtalelseTests(App app)
{
    [Fact, Trait("Afvist", "S4-36"), Trait("Krav", "S4-36")]
    public async Task A_medical_opinion_without_question_and_answer_stops_the_assessment()
    {
        var sag = await app.NewSag();
        await app.SkrivOplysning(sag);
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                Fakta = en.Fakta with
                {
                    Titel = "Brev fra lægen",
                    Niveau = Kildeniveau.Aktør,
                    Kilde = "Lægehuset i Nordby",
                    Læge = Lægerolle.EgenLæge,
                },
                Grundlagsart = Grundlagsart.Uopfordret,
            }
        );

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag));

        Assert.Equal(["laegeudtalelse-hel"], Stops(answer));
    }

    [Theory, Trait("Afvist", "S4-36")]
    [InlineData("fleksjob")]
    [InlineData("foertidspension")]
    public async Task Where_the_law_forbids_it_the_municipalitys_doctor_cannot_be_used(string type)
    {
        var sag = await WithAdviser(type);

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag));

        Assert.Equal(["ingen-laegekonsulent"], Stops(answer));
    }

    [Fact, Trait("Krav", "S4-36")]
    public async Task Elsewhere_the_citizen_sees_the_role_the_question_and_the_answer()
    {
        var sag = await WithAdviser("sygedagpenge");
        Assert.IsType<SignResult.Signed>(await app.Underskriv(sag, await app.SkrivVurdering(sag)));
        using var ali = await app.Browse(app.Cast.Ali);

        var page = await ali.Get(Portal.Oplysninger(sag.Nummer));

        Assert.Contains("kommunens lægekonsulent, som ikke er din læge", page.Text);
        Assert.Contains("Hvad kan borgeren holde til?", page.Text);
        Assert.Contains("Højst tre timer om dagen.", page.Text);
    }

    [Fact, Trait("Afvist", "S4-36")]
    public async Task The_municipalitys_doctor_against_the_citizen_is_never_called_immaterial()
    {
        var sag = await app.NewSag(type: "sygedagpenge");
        await app.SkrivOplysning(sag);
        var en = OplysningPlays.En(app);
        await app.SkrivOplysning(
            sag,
            en with
            {
                Fakta = en.Fakta with
                {
                    Titel = "Notat fra lægekonsulenten",
                    Niveau = Kildeniveau.Aktør,
                    Kilde = "Kommunens lægekonsulent",
                    Læge = Lægerolle.KommunalLægekonsulent,
                    Retning = Retning.ImodBorgeren,
                    IkkeVæsentligFordi = "Den er kort.",
                },
                Grundlagsart = Grundlagsart.Uopfordret,
                LægeSpørgsmål = "Er papirerne fyldestgørende?",
                LægeSvar = "Ja.",
            }
        );

        var answer = await app.Underskriv(sag, await app.SkrivVurdering(sag));

        Assert.Contains("laegekonsulent-hoeres", Stops(answer));
    }

    private async Task<Sag> WithAdviser(string type)
    {
        var sag = await app.NewSag(type: type);
        await app.SkrivOplysning(sag);
        await app.SkrivOplysning(
            sag,
            "Notat fra lægekonsulenten",
            Kategori.Helbred,
            Retning.Neutral,
            Lægerolle.KommunalLægekonsulent
        );
        return sag;
    }

    private static IEnumerable<string> Stops(SignResult answer) =>
        Assert
            .IsType<SignResult.NotYet>(answer)
            .Prøvelser.Where(p => p.Spærrer)
            .Select(p => p.Kode);
}

public sealed class LægeudtalelseOnSqlite(SqliteApp app)
    : LægeudtalelseTests(app),
        IClassFixture<SqliteApp>;

public sealed class LægeudtalelseOnPostgres(PostgresApp app)
    : LægeudtalelseTests(app),
        IClassFixture<PostgresApp>;

using Saglig.Demo.Folk;
using Saglig.Demo.Historier;
using Saglig.Overblik;
using Links = Saglig.Overblik.Links;

namespace Saglig.Demo.Forløb;

/// <summary>Puts the handful of people on the sign-in page whom a newcomer can be, each with one thing to try.</summary>
internal sealed class Personas(Stage stage, People people)
{
    private const string Maria = "Maria da Conceição Ferreira-Østergaard von Brockenhuus";

    private static readonly (
        string User,
        string Who,
        string Try,
        Func<Stories, string> At
    )[] Staff =
    [
        (
            "mette",
            "sagsbehandler i Team 3 med {0} sager",
            "Skriv Alis afgørelse. Alt andet i sagen er klar.",
            told => Afgørelser.Links.Write(Case(told, "Ali Hassan"))
        ),
        (
            "jonas",
            "sagsbehandler under oplæring hos Mette",
            "Se det udkast om Maria, som ligger hos din mentor.",
            told => Afgørelser.Links.Write(Case(told, Maria))
        ),
        (
            "bo",
            "sagsbehandler i Team 3",
            "Se, hvad din dag beder om, og hvilke frister der er tæt på.",
            _ => Links.MinDag
        ),
        (
            "karen",
            "leder af Team 3",
            "Svar Bo, som beder dig sætte en regel til side.",
            told => Tilsidesættelser.Links.List(Case(told, "Jens Peter Hald"))
        ),
        (
            "pia",
            "tager imod post i Team 3",
            "Læg Lises ansøgning på en ny sag.",
            _ => Post.Links.Tray
        ),
        (
            "peter",
            "sagsbehandler i Team 1, en anden enhed",
            "Prøv at se Alis sag. Du skal skrive hvorfor, og Ali kan se det.",
            told => Adgang.Links.StateReason(Case(told, "Ali Hassan"))
        ),
        (
            "lis",
            "sundhedskoordinator",
            "Giv dit råd i sagen om Niels. Du ser kun det, du skal bruge.",
            told => Fleksjobsager.Links.GiveAdvice(Case(told, "Niels Vang"))
        ),
        (
            "sofie",
            "sikkerhedsansvarlig",
            "Se det brud på datasikkerheden, der blev fundet i går.",
            _ => Journaler.Links.Breaches
        ),
    ];

    private static readonly (
        string Citizen,
        string Who,
        string Try,
        Func<string, string> At
    )[] Parties =
    [
        (
            "Ali Hassan",
            "borger, har søgt fleksjob",
            "Se, hvor din sag er, og hvem der har set i den.",
            number => MinSag.Links.Sag(number)
        ),
        (
            "Grace Okafor",
            "citizen, reads the pages in English",
            "Answer our letter about what speaks against you.",
            number => MinSag.Links.Hearing(number, 1)
        ),
    ];

    private int order;

    public async Task Add(Stories told)
    {
        await AddStaff(told);
        await AddParties(told);
        var letters = Case(told, "Bent Kjær Sørensen");
        var lund = (
            await stage.Get<Personer.FuldmagtSql>().FindRepræsentant(Repræsentanter.CprOfIngerLund)
        )!;
        await Add(
            new(PersonKind.Repræsentant, lund.Id, lund.Navn, "har fuldmagt fra Bent Kjær Sørensen"),
            "Læs det afslag, Bent har fået.",
            MinSag.Links.Letters(letters)
        );
    }

    private async Task AddStaff(Stories told)
    {
        var open = (await stage.Get<MinDagSql>().Count(people["mette"].Id, stage.Day)).Open;
        foreach (var (user, who, @try, at) in Staff)
        {
            var name = Stillinger.Navngivne.Single(s => s.Bruger == user).Navn;
            var persona = new Persona(
                PersonKind.Medarbejder,
                people[user].Id.Value,
                name,
                string.Format(null, who, open)
            );
            await Add(persona, @try, at(told));
        }
    }

    private async Task AddParties(Stories told)
    {
        foreach (var (citizen, who, @try, at) in Parties)
        {
            var id = told[citizen].Borger.Id.Value;
            await Add(new(PersonKind.Borger, id, citizen, who), @try, at(Case(told, citizen)));
        }
    }

    private Task Add(Persona persona, string @try, string at) =>
        stage.Get<PersonaSql>().Add(++order, persona with { Try = @try, At = at });

    private static string Case(Stories told, string citizen) => told[citizen].Sag.Nummer;
}

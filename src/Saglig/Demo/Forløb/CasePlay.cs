using Saglig.Demo.Folk;
using Saglig.Personer;
using Saglig.Post;
using Saglig.Sager;

namespace Saglig.Demo.Forløb;

/// <summary>One case while it is played: what any act needs, and the small acts that every case has.</summary>
/// <param name="Start">The day on which the case was made; scenes count their days from it.</param>
internal sealed record CasePlay(
    Stage Stage,
    People People,
    Sag Sag,
    Borger Borger,
    EmployeeActor Handler,
    DateOnly Start
)
{
    public CitizenActor Citizen => new(Borger.Id, Borger.Sprog);

    /// <summary>What later scenes speak of by the words with which it came into the case.</summary>
    public Hukommelse Husk { get; } = new();

    public DateOnly Today => Stage.Clock.Today();

    public T Get<T>()
        where T : notnull => Stage.Get<T>();

    /// <summary>Makes the case at the clock's present time.</summary>
    public static async Task<CasePlay> Begin(
        Stage stage,
        People people,
        Borger borger,
        EmployeeActor handler,
        (string Type, string Title) what
    )
    {
        stage.Now(handler);
        var sag = await stage
            .Get<CreateSag>()
            .Run(
                new NewSag(what.Type, what.Title, handler.Unit)
                {
                    Borger = borger.Id,
                    Ansvarlig = handler.Id,
                }
            );
        return new(stage, people, sag, borger, handler, sag.Oprettet.DateInCopenhagen());
    }

    /// <summary>The handler goes to work on the case, so many days after its start.</summary>
    public void At(int day) => Stage.At(Start.AddDays(day), Handler);

    /// <summary>The citizen writes on the portal.</summary>
    public Task<Modtagelse> FromCitizen(string tema, string tekst, string? ydelse = null)
    {
        Stage.Now(Citizen);
        return Stage
            .Get<ModtagFraBorger>()
            .Run(Sag.Id, new(tema, Borger.Navn, []) { Tekst = tekst, Ydelse = ydelse });
    }

    /// <summary>A paper comes from someone else, with its text as a file.</summary>
    public async Task<Modtagelse> Paper(string tema, Afsenderart art, string from, string text)
    {
        var file = await Stage.File($"{tema}.txt", text);
        var received = await Stage.Receive(
            Sag.Id,
            new Papir(tema, art, Kanal.DigitalPost, Today)
            {
                Afsender = from,
                DokumentDato = Today.AddDays(-2),
                Filer = [Papirfil.Of(file)],
            }
        );
        Husk.Papirer[tema] = received.Nummer.DokumentNr!.Value;
        return received;
    }

    /// <summary>What the citizen said on the telephone.</summary>
    public Task<Modtagelse> Said(string tema, string text) =>
        Stage.Receive(
            Sag.Id,
            new Papir(tema, Afsenderart.Borger, Kanal.Mundtligt, Today)
            {
                Afsender = Borger.Navn,
                Tekst = text,
            }
        );
}

using Ret;
using Saglig.Demo.Forløb;
using Saglig.Dokumenter;
using Saglig.Journaler;
using Saglig.Oplysninger;
using Saglig.Sager;
using Saglig.Tiltag;

namespace Saglig.Demo.Historier;

/// <summary>What Mette does in Signe's case.</summary>
internal static class SigneLundSkridt
{
    public const string Klinik = "Lægerne Havnegade";
    public const string Attest = "Attest fra egen læge";
    public const string Praktik = "Rapport fra praktik på biblioteket";
    public const string Opslag = "Aktivitet: aktivitet på sociale medier";
    private const string Spørgsmål = "Hvor længe kan Signe sidde og skrive?";

    public static async Task Oplys(CasePlay play)
    {
        await play.Samtykke(Klinik);
        foreach (var viden in Viden)
            await play.Lær(viden);
        await Aktivitet(
            play,
            Aktivitetsart.Avisindlæg,
            "2 timer om ugen",
            Målemetode.EgenOplysning,
            "Signe har selv talt timerne, og de er fordelt over ugen."
        );
    }

    private static Viden[] Viden { get; } =
    [
        new(
            Attest,
            Kategori.Helbred,
            Retning.ForBorgeren,
            "Signe kan arbejde få timer om ugen, når hun kan ligge ned og holde pauser."
        )
        {
            Papir = Attest,
            Kilde = Klinik,
            Læge = Lægerolle.EgenLæge,
        },
        new(Praktik, Kategori.Praktik, Retning.ForBorgeren, "To timer om ugen med pauser gik godt.")
        {
            Papir = Praktik,
            Kilde = "Demoby Bibliotek",
            Mængde = "2 timer om ugen",
            Metode = Målemetode.Observeret,
        },
    ];

    public static Task Bestil(CasePlay play) =>
        play.Get<OplysMere>()
            .Order(
                play.Sag,
                new(
                    Lægepapir.Statuserklæring,
                    Lægerolle.EgenLæge,
                    Klinik,
                    play.Today,
                    play.Today.AddDays(21)
                )
                {
                    Spørgsmål = "Hvor længe kan Signe sidde ved et tastatur, før hun må ligge ned?",
                    SvarVentes = play.Today.AddDays(21),
                },
                "At vide, hvilke hensyn en arbejdsplads skal tage",
                play.Husk.Samtykker[Klinik]
            );

    /// <summary>She stands forward in public herself; only the parts with address and time are ever kept.</summary>
    public static async Task SeEfter(CasePlay play)
    {
        var find = await play.Get<OplysMere>()
            .Find(
                play.Sag.Id,
                new()
                {
                    Anledning = Anledning.OffentligFremtræden,
                    Kanal = Netkanal.Facebook,
                    Grund =
                        "Signe har selv sagt offentligt, at hun svarer sine læsere hver dag, og det kan have betydning for, hvor længe hun kan sidde.",
                    Tvivl = "Hvor meget hun skriver ud over klummen.",
                    ÅbenForAlle = true,
                    Profil = Netprofil.UdenProfil,
                    Kontakt = false,
                },
                "https://sociale-medier.example/signe-lund",
                Skærmbillede.Of(1280, 800),
                new PictureArea(0, 0, 100, 12)
            );
        await Aktivitet(
            play,
            Aktivitetsart.SocialeMedier,
            "omkring 1 time om dagen",
            Målemetode.Anslået,
            "Det er et skøn ud fra én dag, og ingen ved, hvordan hun sad.",
            find
        );
    }

    public static async Task Planlæg(CasePlay play)
    {
        var planned = new PlanlagtTiltag(
            new(play.Stage.NewId()),
            Tiltagsart.Virksomhedspraktik,
            "Registrering af bøger",
            "At se, om flere pauser giver flere timer",
            "Demoby Bibliotek",
            play.Today.AddDays(60)
        );
        await play.Get<PlanTiltag>().Run(play.Sag.Id, planned);
        await play.Get<AssessTiltag>()
            .Run(
                play.Sag.Id,
                planned with
                {
                    Risiko = Helbredsrisiko.Nej,
                    RisikoFordi = "Lægen skriver, at få timer med hvile er forsvarligt.",
                    RisikoDokument = play.Husk.Dokument(play, Attest),
                }
            );
    }

    private static async Task Aktivitet(
        CasePlay play,
        Aktivitetsart kind,
        string amount,
        Målemetode how,
        string weight,
        NetfundId? find = null
    )
    {
        var written = await play.Get<WriteOplysning>()
            .Run(
                play.Sag.Id,
                new(Fakta(play, kind, amount, how, weight, find is not null))
                {
                    EgetSpørgsmål = Spørgsmål,
                    Grundlagsart = find is null
                        ? Grundlagsart.FraBorgeren
                        : Grundlagsart.Uopfordret,
                    Netfund = find,
                    DokumentNumre = find is null ? [] : [await Billede(play)],
                    Version = 0,
                }
            );
        if (written is not WriteResult.Saved saved)
            throw new InvalidOperationException($"{kind}: {written}");
        var kept = await play.Get<OplysningSql>().Find(play.Sag.Id, saved.Id);
        play.Husk.Oplysninger[kept!.Fakta.Titel] = saved.Id;
    }

    /// <summary>The number of the picture, which is the newest paper that came in.</summary>
    private static async Task<int> Billede(CasePlay play) =>
        (await play.Get<EntrySql>().List(play.Sag.Id, Journalart.Ind, 0, 1))[0].DokumentNr!.Value;

    private static Oplysningsfakta Fakta(
        CasePlay play,
        Aktivitetsart kind,
        string amount,
        Målemetode how,
        string weight,
        bool found
    ) =>
        new()
        {
            Id = new(play.Stage.NewId()),
            Titel = "",
            Niveau = found ? Kildeniveau.Net : Kildeniveau.Borger,
            Kilde = found ? "Facebook" : play.Borger.Navn,
            Kategori = Kategori.FrivilligEllerOffentlig,
            Retning = found ? Retning.ImodBorgeren : Retning.Neutral,
            Modtaget = play.Today,
            Aktivitet = kind,
            Mængde = amount,
            Periode = "de sidste tre måneder",
            Metode = how,
            DirekteBetydning = "Det viser, hvor længe Signe kan sidde eller ligge og skrive.",
            Bevisværdi = found ? Bevisværdi.Svag : Bevisværdi.Nogen,
            BevisværdiFordi = weight,
        };
}

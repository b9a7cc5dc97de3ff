namespace Ret.Tests;

/// <summary>
/// Standardsituationer til tests: alt er i orden, og testen ændrer det ene, der betyder noget, med <c>with</c>.
/// </summary>
public static class En
{
    public static readonly DateOnly Afgørelsesdag = 12.Oktober(2026);
    public static readonly OplysningId Lægebrev = Id(1);
    public static readonly OplysningId Praktikrapport = Id(2);
    public static readonly OplysningId Speciallægebrev = Id(3);

    public static OplysningId Id(int nummer) => new(new Guid(nummer, 0, 0, new byte[8]));

    /// <summary>Fra en praktikvært, imod borgeren, væsentlig, brugt og ukendt for borgeren.</summary>
    public static readonly Oplysningsfakta BelastendeOplysning = new()
    {
        Id = Praktikrapport,
        Titel = "Rapport fra praktik",
        Niveau = Kildeniveau.Aktør,
        Kilde = "Praktikvært Jensen",
        Kategori = Kategori.Praktik,
        Retning = Retning.ImodBorgeren,
        Modtaget = 1.Oktober(2026),
        Grundlag = new Samtykke("Praktikvært Jensen", "fleksjob", 1.September(2026)),
        Spørgsmål = "Hvad viste praktikken?",
        Dokumenter = ["2026-0000377-4"],
    };

    /// <summary>Fra egen læge, imod borgeren, i en anden kategori end praktikken.</summary>
    public static readonly Oplysningsfakta Lægeoplysning = BelastendeOplysning with
    {
        Id = Lægebrev,
        Titel = "Brev fra egen læge",
        Kilde = "Egen læge Hansen",
        Kategori = Kategori.Helbred,
        Læge = Lægerolle.EgenLæge,
        LægeBlevSpurgt = "Hvad kan borgeren holde til?",
        LægeSvarede = "Bedring ventes inden foråret.",
        Grundlag = new Samtykke("Egen læge Hansen", "fleksjob", 1.September(2026)),
        Dokumenter = ["2026-0000377-5"],
    };

    public static readonly Oplysningsfakta GunstigSpeciallæge = Lægeoplysning with
    {
        Id = Speciallægebrev,
        Titel = "Erklæring fra speciallæge",
        Kilde = "Speciallæge Olsen",
        Læge = Lægerolle.Speciallæge,
        Retning = Retning.ForBorgeren,
        Dokumenter = ["2026-0000377-6"],
    };

    /// <summary>Sendt 14. september med svarfrist 28. september 2026 over begge belastende oplysninger.</summary>
    public static readonly Partshøring Partshøring = new()
    {
        Id = new(Guid.Empty),
        Oplysninger = [Lægebrev, Praktikrapport],
        Sendt = 14.September(2026),
        Svarfrist = 28.September(2026),
    };

    public static readonly Helhedsvurdering Helhedsvurdering = new()
    {
        ImodBorgeren = true,
        BorgerensOrd = "Jeg kan holde til to timer om dagen.",
        BorgerensOrdSkrevet = 1.September(2026),
        Funktionsevne = "Borgeren kan gå korte ture.",
        Arbejdsevne = "Borgeren kan arbejde på nedsat tid.",
        Samlet = "Samlet er funktionsevnen begrænset, men ikke varigt.",
        Udsagn =
        [
            new("Praktikken viste fremgang.", [Praktikrapport]),
            new("Lægen venter bedring.", [Lægebrev]),
        ],
        TommeKategorier =
        [
            new(Kategori.Ressourcer, "Belyst i samtalen."),
            new(Kategori.PersonligeKompetencer, "Belyst i samtalen."),
            new(Kategori.FagligeKompetencer, "Belyst i samtalen."),
        ],
        EgenLæge = new(Lægefølge.Fulgt, ""),
        SkrevetAf = "Mette Holm",
        Underskrevet = 10.September(2026),
    };

    public static readonly Vurderingsfakta Vurdering = new()
    {
        Vurdering = Helhedsvurdering,
        Oplysninger = [BelastendeOplysning, Lægeoplysning],
    };

    public static readonly Fleksjobsag Fleksjobsag = new()
    {
        Regime = Regime.For(1.August(2026)),
        Folkepensionsdag = 1.Januar(2050),
        Betingelser =
        [
            .. Betingelser
                .For(Afgørelsestype.Fleksjob)
                .Select(b => new Betingelsessvar(b.Kode, true, ["2026-0000377-3"])),
        ],
        Lægeattest = new()
        {
            Dokument = "2026-0000377-2",
            Modtaget = 1.September(2026),
            Helbred = "Slidgigt",
            SærligeHensyn = "Ingen tunge løft",
            BorgerensOpfattelse = "Enig",
            AndreForhold = "Ingen",
        },
        SamletBeskrivelse = "2026-0000377-7",
        Sundhedsråd = new("2026-0000377-8", 5.Oktober(2026)),
    };

    public static readonly Afgørelsesudkast Bevillingsudkast = new()
    {
        Udfald = Udfald.FuldBevilling,
        Afsender = "Saglig Kommune",
        KompetentMyndighed = "Saglig Kommune",
        Underskrift = new("Mette Holm, sagsbehandler", true),
    };

    /// <summary>Den simple sag: fuld bevilling, ingen oplysninger imod. Intet er skrevet ud over det, loven kræver.</summary>
    public static readonly Afgørelsesfakta Bevilling = new()
    {
        Type = Afgørelsestype.Fleksjob,
        Dag = Afgørelsesdag,
        Udkast = Bevillingsudkast,
        Oplysninger = [],
        Borgerbidrag = 1,
        Fleksjob = Fleksjobsag,
    };

    public static readonly Afgørelsesudkast Afslagsudkast = Bevillingsudkast with
    {
        Udfald = Udfald.Afslag,
        Regelgrundlag = "Lov om en aktiv beskæftigelsesindsats § 116.",
        LagtVægtPå = "Praktikken og lægens brev.",
        KonkretVurdering = "Arbejdsevnen er ikke varigt begrænset.",
        Ønsker = [new("Jeg vil gerne arbejde lidt.", "Kommunen tilbyder en ny praktik.")],
        Skøn =
        [
            .. Skønskatalog
                .For(Afgørelsestype.Fleksjob)
                .Select(s => new Skønssvar(s.Kode, "Nej", "Praktikken viste fremgang.")),
        ],
        Klagevejledning = Klagevejledning.For("Saglig Kommune", Afgørelsesdag),
    };

    /// <summary>Et afslag, hvor alt er gjort rigtigt: hørt, vurderet, begrundet og underskrevet.</summary>
    public static readonly Afgørelsesfakta Afslag = Bevilling with
    {
        Udkast = Afslagsudkast,
        Oplysninger = [BelastendeOplysning, Lægeoplysning],
        Høringer = [Partshøring],
        Vurdering = Helhedsvurdering,
        Fleksjob = Fleksjobsag with
        {
            Betingelser =
            [
                Fleksjobsag.Betingelser[0],
                Fleksjobsag.Betingelser[1],
                Fleksjobsag.Betingelser[2] with
                {
                    ErOpfyldt = false,
                    Begrundelse = "Lægen venter bedring.",
                },
            ],
        },
    };
}

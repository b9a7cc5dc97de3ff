using static Ret.Love;

namespace Ret;

/// <summary>Hvad en helhedsvurdering skal hvile på. Officialprincippet og borgerens medvirken.</summary>
public static class Vurderingsregler
{
    /// <summary>De kategorier, der altid skal være belyst eller have en grund.</summary>
    public static readonly IReadOnlyList<Kategori> Pligtige =
    [
        Kategori.Helbred,
        Kategori.Ressourcer,
        Kategori.PersonligeKompetencer,
        Kategori.FagligeKompetencer,
        Kategori.Praktik,
    ];

    public static readonly Regel<Vurderingsfakta> BorgerensOrdFørst = new(
        "borgerens-ord",
        RTL("§ 4"),
        Styrke.Spærrer,
        "Borgerens egne ord skal være skrevet ned, før der vurderes.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi
                ? new IkkeRelevant(fordi)
                : Svar.Kræv(
                    fakta.Vurdering!.BorgerensOrd.ErSkrevet()
                        && fakta.Vurdering.BorgerensOrdSkrevet is { } skrevet
                        && (
                            fakta.Vurdering.Underskrevet is null
                            || skrevet <= fakta.Vurdering.Underskrevet
                        ),
                    "Skriv, hvad borgeren selv siger og ønsker, med borgerens egne ord."
                )
    )
    {
        Kilder = ["S3-23"],
    };

    public static readonly Regel<Vurderingsfakta> AlleKategorier = new(
        "alle-kategorier",
        RTL("§ 10"),
        Styrke.Spærrer,
        "Alle kategorier i helhedsvurderingen skal være belyst, eller det skal være skrevet, hvorfor en er tom.",
        Lovperioder.Retssikkerhedsloven,
        fakta =>
            fakta.IkkeRelevantFordi is { } fordi ? new IkkeRelevant(fordi)
            : Pligtige.Where(k => ErTom(fakta, k)).Select(k => k.Navn()).ToList()
                is { Count: > 0 } tomme
                ? new Mangler(
                    $"Belys {tomme.Opremset()}, eller skriv, hvorfor det ikke er nødvendigt."
                )
            : new Opfyldt()
    )
    {
        Kilder = ["S0-6"],
    };

    public static readonly IReadOnlyList<Regel<Vurderingsfakta>> Alle =
    [
        BorgerensOrdFørst,
        AlleKategorier,
        .. Ensidighedsregler.Alle,
    ];

    private static bool ErTom(Vurderingsfakta fakta, Kategori kategori) =>
        !fakta.Brugte.Any(o => o.Kategori == kategori)
        && !fakta.Vurdering!.TommeKategorier.Any(t =>
            t.Kategori == kategori && t.Fordi.ErSkrevet()
        );
}

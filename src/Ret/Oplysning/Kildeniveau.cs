namespace Ret;

/// <summary>Hvor en oplysning kommer fra. Jo højere niveau, jo mere kræver det at hente den (S1-7).</summary>
public enum Kildeniveau
{
    /// <summary>Borgeren selv: samtale, skema eller brev. Borgeren er hovedkilden.</summary>
    Borger = 1,

    /// <summary>Andre, der kender borgeren: læger, sygehuse, virksomheder. Kræver samtykke eller andet grundlag.</summary>
    Aktør = 2,

    /// <summary>Registre med adgang uden samtykke. Kræver hjemmel, og opslaget logges.</summary>
    Register = 3,

    /// <summary>Nettet, sociale medier og tip. Lukket som udgangspunkt (S1-8).</summary>
    Net = 4,
}

/// <summary>Om en oplysning taler for eller imod borgeren.</summary>
public enum Retning
{
    ForBorgeren,
    ImodBorgeren,
    Neutral,
}

/// <summary>De kategorier af oplysninger, som en helhedsvurdering bygger på (S0-6).</summary>
public enum Kategori
{
    Helbred,
    Ressourcer,
    PersonligeKompetencer,
    FagligeKompetencer,
    Praktik,
    FrivilligEllerOffentlig,
    Andet,
}

/// <summary>Den rolle, en lægefaglig udtalelse er skrevet i (S4-36).</summary>
public enum Lægerolle
{
    EgenLæge,
    Speciallæge,
    Sygehus,
    KliniskFunktion,
    Sundhedskoordinator,

    /// <summary>Kommunens egen lægekonsulent; må ikke vurdere sager om fleksjob (LOB § 15, stk. 1).</summary>
    KommunalLægekonsulent,
}

/// <summary>Hvordan en mængde (timer, gange, perioder) er målt (S0-13).</summary>
public enum Målemetode
{
    EgenOplysning,
    Observeret,
    Anslået,
    Ukendt,
    IkkeMålt,
}

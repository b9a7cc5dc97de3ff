namespace Ret;

/// <summary>
/// Det, der er sket i en sag, så langt som sagsgangen behøver det. Hver dato er null, indtil det er sket; ingen af dem
/// er et trin.
/// </summary>
public sealed record Sagsgangsfakta
{
    /// <summary>Den dag, der spørges på.</summary>
    public required DateOnly Dag { get; init; }
    public required DateOnly AnsøgningModtaget { get; init; }

    /// <summary>Den dag, ansøgningen blev journaliseret på sagen.</summary>
    public DateOnly? Journaliseret { get; init; }

    /// <summary>Kommunens frist for at afgøre ansøgningen.</summary>
    public required Frist Sagsbehandlingsfrist { get; init; }

    /// <summary>Åbne anmodninger hos borger, læge, andre myndigheder; ældste først eller ikke, er ligegyldigt.</summary>
    public IReadOnlyList<Ventepunkt> VenterPå { get; init; } = [];

    /// <summary>Den dag, sagen blev fundet oplyst.</summary>
    public DateOnly? Oplyst { get; init; }

    /// <summary>Falsk, når sagen kan afgøres uden helhedsvurdering: fuld bevilling eller afslag på en formel betingelse.</summary>
    public bool KræverVurdering { get; init; } = true;
    public DateOnly? VurderingUnderskrevet { get; init; }

    /// <summary>Den rådgivning, regimet kræver, og som mangler; null, når intet mangler.</summary>
    public Rådsbehov? ManglendeRåd { get; init; }

    /// <summary>Antal oplysninger med status <see cref="Høringsstatus.SkalHøres"/> på høringslisten.</summary>
    public int UhørteOplysninger { get; init; }

    /// <summary>Alle sendte partshøringer.</summary>
    public IReadOnlyList<Partshøring> Høringer { get; init; } = [];

    /// <summary>Den dag, udkastet blev sendt til mentoren; null, når det ikke ligger der nu.</summary>
    public DateOnly? HosMentorSiden { get; init; }

    /// <summary>Den dag, afgørelsen blev truffet.</summary>
    public DateOnly? Afgjort { get; init; }

    /// <summary>Den dag, brevet blev sendt.</summary>
    public DateOnly? Sendt { get; init; }

    /// <summary>Den dag, brevet er kommet frem; null, når det ikke vides. Klagefristen tælles herfra.</summary>
    public DateOnly? BrevModtaget { get; init; }

    /// <summary>Sand, når borgeren fik alt, så der ikke ventes en klage.</summary>
    public bool FuldtMedhold { get; init; }
    public DateOnly? KlageModtaget { get; init; }
    public DateOnly? SendtTilAnkestyrelsen { get; init; }

    /// <summary>Den dag, klagen var færdig: Ankestyrelsens afgørelse, fuldt medhold eller tilbagetrækning.</summary>
    public DateOnly? KlageAfsluttet { get; init; }

    /// <summary>Den dag, ansøgningen endte uden afgørelse: trukket tilbage, død eller overdraget.</summary>
    public DateOnly? LukketUdenAfgørelse { get; init; }
}

/// <summary>Rådgivning, som regimet kræver før afgørelsen.</summary>
/// <param name="Fra">Sundhedskoordinator eller anden myndighed (rehabiliteringsteamet).</param>
/// <param name="Hvad">Fx "sundhedskoordinatorens rådgivning".</param>
/// <param name="BestiltDen">Null, når der ikke er bedt om den endnu.</param>
public sealed record Rådsbehov(Bold Fra, string Hvad, DateOnly? BestiltDen);

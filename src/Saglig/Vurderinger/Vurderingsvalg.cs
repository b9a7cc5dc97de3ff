using Ret;
using Saglig.Oplysninger;
using Saglig.Ui;

namespace Saglig.Vurderinger;

/// <summary>What the form of an assessment chooses from and shows beside its fields.</summary>
public sealed record Vurderingsvalg
{
    /// <summary>The information that may be used, as the case has it.</summary>
    public IReadOnlyList<Oplysning> Oplysninger { get; init; } = [];

    /// <summary>Medical papers and trials that speak for the citizen.</summary>
    public IReadOnlyList<Oplysningsfakta> Taler { get; init; } = [];

    /// <summary>Colleagues who can be the second reader.</summary>
    public IReadOnlyList<Valgmulighed> Kolleger { get; init; } = [];

    /// <summary>The answers to second readings in this case, the newest first.</summary>
    public IReadOnlyList<AndenLæsning> Læsninger { get; init; } = [];

    public IReadOnlyList<Valgmulighed> Som =>
        [
            .. Oplysninger.Select(o => new Valgmulighed(
                o.Fakta.Id.Value.ToString(),
                $"{o.Fakta.Titel} ({o.Fakta.Kilde}, {Dates.Brief(o.Fakta.Modtaget)})"
            )),
        ];

    public IReadOnlyList<Valgmulighed> Modgrundlag(OplysningId paper) =>
        [.. Som.Where(o => o.Value != paper.Value.ToString())];

    public IEnumerable<Oplysning> I(Kategori kategori) =>
        Oplysninger.Where(o => o.Fakta.Kategori == kategori);

    /// <summary>The latest answer about these very words; null when nobody has been asked about them.</summary>
    public AndenLæsning? Læst(OplysningId paper, string words) =>
        Læsninger.FirstOrDefault(r => r.Oplysning == paper && r.Tekst == words);

    public static IReadOnlyList<Valgmulighed> JaNej { get; } =
    [
        new("True", "Ja, vurderingen går imod"),
        new("False", "Nej, vurderingen følger det, borgeren har søgt om"),
    ];

    public static IReadOnlyList<Valgmulighed> Lægefølger { get; } =
    [
        new(nameof(Lægefølge.Fulgt), "Fulgt"),
        new(nameof(Lægefølge.DelvistFulgt), "Delvist fulgt"),
        new(nameof(Lægefølge.IkkeFulgt), "Ikke fulgt"),
    ];

    public static IReadOnlyList<Valgmulighed> Risici { get; } =
    [
        new(nameof(Helbredsrisiko.IkkeVurderet), "Ikke vurderet endnu"),
        new(nameof(Helbredsrisiko.Nej), "Nej"),
        new(nameof(Helbredsrisiko.Ja), "Ja"),
        new(nameof(Helbredsrisiko.Ukendt), "Det vides ikke", "En leder tager stilling."),
    ];
}

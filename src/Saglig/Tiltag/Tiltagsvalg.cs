using Ret;
using Saglig.Ui;

namespace Saglig.Tiltag;

/// <summary>The choices of this module's forms, and its states in words.</summary>
public static class Tiltagsvalg
{
    public static IReadOnlyList<Valgmulighed> Arter { get; } =
    [
        .. Enum.GetValues<Tiltagsart>()
            .Select(a => new Valgmulighed(
                a.ToString(),
                char.ToUpperInvariant(a.Navn()[0]) + a.Navn()[1..]
            )),
    ];

    public static IReadOnlyList<Valgmulighed> Svar { get; } =
    [
        new(nameof(Helbredsrisiko.Nej), "Nej"),
        new(nameof(Helbredsrisiko.Ja), "Ja", "Så kan tiltaget ikke begynde."),
        new(nameof(Helbredsrisiko.Ukendt), "Det vides ikke", "Så tager en leder stilling."),
    ];

    /// <summary>The answer about health in words.</summary>
    public static string Answer(Helbredsrisiko risk) =>
        risk switch
        {
            Helbredsrisiko.Nej => "Nej",
            Helbredsrisiko.Ja => "Ja",
            Helbredsrisiko.Ukendt => "Det vides ikke",
            _ => "Ikke svaret endnu",
        };

    /// <summary>Where the measure stands.</summary>
    public static string State(PlanlagtTiltag t) =>
        t switch
        {
            { Slut: { } day, Begyndt: null } => $"Opgivet {Dates.Brief(day)}",
            { Slut: { } day } => $"Afsluttet {Dates.Brief(day)}",
            { Begyndt: { } day } => $"I gang fra {Dates.Brief(day)}",
            { Risiko: Helbredsrisiko.Ja } => "Stoppet af helbredet",
            { VenterPåLeder: true } => "Venter på en leder",
            { Risiko: Helbredsrisiko.IkkeVurderet } => "Helbredet mangler svar",
            _ => "Kan begynde",
        };
}

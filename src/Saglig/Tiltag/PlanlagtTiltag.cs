using Ret;

namespace Saglig.Tiltag;

/// <summary>A measure in a case.</summary>
public readonly record struct TiltagId(Guid Value) : IId;

/// <summary>A measure as it is planned, with the answer about health, and what became of it.</summary>
/// <param name="Hos">The employer, course or provider.</param>
public sealed record PlanlagtTiltag(
    TiltagId Id,
    Tiltagsart Art,
    string Navn,
    string Formål,
    string Hos,
    DateOnly Fra
)
{
    public DateOnly? Til { get; init; }
    public Helbredsrisiko Risiko { get; init; }
    public string RisikoFordi { get; init; } = "";

    /// <summary>The number of the paper that the answer rests on; empty when there is none.</summary>
    public string RisikoDokument { get; init; } = "";
    public EmployeeId? VurderetAf { get; init; }
    public DateTimeOffset? Vurderet { get; init; }

    /// <summary>The leader who lets it begin though the risk is unknown.</summary>
    public EmployeeId? GodkendtAf { get; init; }
    public string GodkendtFordi { get; init; } = "";
    public DateOnly? Begyndt { get; init; }
    public DateOnly? Slut { get; init; }
    public string SlutFordi { get; init; } = "";

    /// <summary>Rises with each change; a change on top of an older one is refused.</summary>
    public int Version { get; init; } = 1;

    public bool ErSlut => Slut is not null;
    public bool ErIGang => Begyndt is not null && !ErSlut;
    public bool VenterPåLeder => Risiko == Helbredsrisiko.Ukendt && GodkendtAf is null && !ErSlut;

    /// <summary>"virksomhedspraktik: Lager hos Nordby Trælast".</summary>
    public string Hvad => $"{Art.Navn()}: {Navn}" + (Hos == "" ? "" : $" hos {Hos}");

    /// <summary>The facts of <see cref="Tiltagsregler"/>.</summary>
    public Tiltagsfakta Fakta =>
        new()
        {
            Risiko = Risiko,
            VurderetAf = VurderetAf?.Value.ToString("D") ?? "",
            Dokument = RisikoDokument,
            GodkendtAfLeder = GodkendtAf is not null,
        };
}

/// <summary>A measure that waits for a leader because the risk is unknown.</summary>
public sealed record VentendeTiltag(TiltagId Id, string Sagsnummer);

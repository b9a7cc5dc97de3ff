using Ret;

namespace Saglig.Post;

/// <summary>A paper in a tray.</summary>
public readonly record struct PapirId(Guid Value) : IId;

/// <summary>A paper received without a case, in the tray of a unit.</summary>
public sealed record Bakkepapir(PapirId Id, UnitId Unit, Papir Papir)
{
    /// <summary>The citizen whom it concerns, when the register knows them; not shown before a case is chosen.</summary>
    public BorgerId? Borger { get; init; }

    /// <summary>Ten digits as they stood on the paper; null when there were none.</summary>
    public string? Cpr { get; init; }

    /// <summary>The citizen's name as it stood on the paper.</summary>
    public string? Navn { get; init; }
    public required DateTimeOffset Registreret { get; init; }
    public required EmployeeId RegistreretAf { get; init; }

    /// <summary>It has been put on a case and lies in no tray.</summary>
    public bool ErBehandlet { get; init; }
    public int Version { get; init; } = 1;

    /// <summary>When it should have been journalised; the colour follows from it.</summary>
    public Journalfrist Frist => Frister.Journalisering(Papir.Modtaget);

    /// <summary>"010190-••••", or null.</summary>
    public string? MaskeretCpr =>
        Cprnummer.Læs(Cpr) is LæstCpr(var nummer, _) ? nummer.Maskeret : null;
}

/// <summary>How many papers wait in a unit's tray, and how old the oldest is.</summary>
/// <param name="Ældste">The day the oldest waiting paper was received.</param>
public sealed record Bakkestand(UnitId Unit, string Navn, int Antal, DateOnly Ældste)
{
    /// <summary>The deadline of the oldest.</summary>
    public Journalfrist Frist => Frister.Journalisering(Ældste);
}

/// <summary>A paper in a tray is shown with its age in words, because colour is never the only sign.</summary>
public static class Bakkealder
{
    /// <summary>"Kom i dag", "Bør journaliseres nu", "For sent".</summary>
    public static string Navn(this Fristfarve farve) =>
        farve switch
        {
            Fristfarve.Grøn => "I tide",
            Fristfarve.Gul => "Bør journaliseres nu",
            _ => "For sent",
        };

    /// <summary>The design system's class for the badge.</summary>
    public static string Klasse(this Fristfarve farve) =>
        farve switch
        {
            Fristfarve.Grøn => "badge-success",
            Fristfarve.Gul => "badge-warning",
            _ => "badge-error",
        };
}

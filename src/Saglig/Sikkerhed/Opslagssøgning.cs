using System.ComponentModel.DataAnnotations;

namespace Saglig.Sikkerhed;

/// <summary>One search in the look log.</summary>
public readonly record struct SøgningId(Guid Value) : IId;

/// <summary>Why a case was opened, or that a whole CPR number was.</summary>
public enum Opslagsformål
{
    [Display(Name = "Egen sag som sagsbehandler")]
    Sagsbehandling,

    [Display(Name = "Sagsbehandling i enheden")]
    SagsbehandlingIEnheden,

    [Display(Name = "Ledelsestilsyn")]
    Ledelsestilsyn,

    [Display(Name = "Angivet grund uden for enheden")]
    AngivetGrund,

    [Display(Name = "Sundhedsfaglig rådgivning")]
    Sundhedsfagligrådgivning,

    [Display(Name = "Borgeren så sin egen sag")]
    EgenSag,

    [Display(Name = "Fuldmægtig så sagen")]
    Fuldmagt,

    [Display(Name = "Åbnede hele CPR-nummeret")]
    CprNummer,
}

/// <summary>What is searched for. The search is kept, so that no CPR number stands in an address and each can be repeated.</summary>
/// <param name="Fra">First day, in Copenhagen; both days are in.</param>
public sealed record Opslagssøgning(SøgningId Id, DateOnly Fra, DateOnly Til)
{
    public EmployeeId? Medarbejder { get; init; }
    public SagId? Sag { get; init; }
    public BorgerId? Borger { get; init; }
    public Opslagsformål? Formål { get; init; }
    public required EmployeeId Af { get; init; }
    public required DateTimeOffset Tidspunkt { get; init; }

    /// <summary>The number of the case that was searched for, for showing.</summary>
    public string? Sagsnummer { get; init; }

    /// <summary>The name of the citizen that was searched for, for showing.</summary>
    public string? BorgerNavn { get; init; }
}

/// <summary>One look, as the security officer sees it.</summary>
public sealed record Opslag(
    DateTimeOffset Tidspunkt,
    PersonKind Art,
    Guid Person,
    string Sagsnummer
)
{
    public string? Enhed { get; init; }
    public required Opslagsformål Formål { get; init; }

    /// <summary>What was opened.</summary>
    public required string Side { get; init; }

    /// <summary>The reason that the person stated; empty where none is asked for.</summary>
    public string Grund { get; init; } = "";
}

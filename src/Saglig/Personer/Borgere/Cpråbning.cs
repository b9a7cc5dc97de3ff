using System.ComponentModel.DataAnnotations;

namespace Saglig.Personer.Borgere;

/// <summary>What a whole CPR number may be opened for.</summary>
public enum Cprformål
{
    [Display(Name = "Være sikker på, hvem jeg taler med")]
    Identifikation,

    [Display(Name = "Slå op i et register, som loven giver adgang til")]
    Registeropslag,

    [Display(Name = "Skrive til en anden myndighed eller en læge")]
    AndenMyndighed,

    [Display(Name = "Rette en fejl i nummeret eller finde en forveksling")]
    Fejl,

    [Display(Name = "Andet")]
    Andet,
}

/// <summary>One opening of a whole CPR number.</summary>
public sealed record Cpråbning(Guid Id, DateTimeOffset Tidspunkt, EmployeeActor Hvem, SagId Sag)
{
    public required BorgerId Borger { get; init; }
    public required Cprformål Formål { get; init; }
    public required string Grund { get; init; }
}

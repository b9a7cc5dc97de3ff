using System.ComponentModel.DataAnnotations;
using Ret;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>A request as it is typed.</summary>
public sealed class AskForm : Spørgeform
{
    [Display(Name = "Hvem spørger vi?")]
    public Kildeniveau? Niveau { get; set; }

    [Display(Name = "Kildens navn")]
    public string Kilde { get; set; } = "";

    [Display(Name = "Hvad beder vi om?")]
    public string Hvad { get; set; } = "";

    [Display(Name = "Hvad skal det bruges til i netop denne sag?")]
    public string Formål { get; set; } = "";

    [Display(Name = "For perioden fra")]
    public DateOnly? Fra { get; set; }

    [Display(Name = "For perioden til")]
    public DateOnly? Til { get; set; }

    [Display(Name = "Hvornår skal vi have svar?")]
    public DateOnly? Frist { get; set; }

    /// <summary>The form for asking after a line of the plan.</summary>
    public static AskForm For(PlanRow row) =>
        new()
        {
            Linje = row.Id.Value,
            Hvad = row.Linje.Hvad,
            Formål = row.Linje.Formål,
            Frist = row.Linje.Frist,
            Niveau = row.Linje.Ansvar == Planansvar.Borgeren ? Kildeniveau.Borger : null,
        };

    /// <summary>The request as the rules see it. Only of a form that has been checked.</summary>
    public Indhentning ToIndhentning() =>
        new()
        {
            Linje = Linje is { } line ? new PlanlinjeId(line) : null,
            Niveau = Niveau!.Value,
            Kilde = Niveau == Kildeniveau.Borger ? "borgeren" : Kilde,
            Hvad = Hvad,
            Formål = Formål,
            Fra = Fra,
            Til = Til,
            Samtykke = Samtykke is { } consent ? new SamtykkeId(consent) : null,
            Hjemmel = Hjemmel,
            Frist = Frist,
            SpørgerIgenFordi = SpørgerIgenFordi,
        };
}

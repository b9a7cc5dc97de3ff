using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>A request as it is typed.</summary>
public sealed class AskForm
{
    [Display(Name = "Hvilken linje i planen?")]
    public Guid? Linje { get; set; }

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

    [Display(Name = "Samtykke")]
    public Guid? Samtykke { get; set; }

    [Display(Name = "Bestemmelse, der giver adgang")]
    public string Hjemmel { get; set; } = "";

    [Display(Name = "Hvornår skal vi have svar?")]
    public DateOnly? Frist { get; set; }

    [Display(Name = "Hvorfor spørger vi igen?")]
    public string SpørgerIgenFordi { get; set; } = "";

    /// <summary>The case's lines and consents to choose from; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Linjer { get; set; } = [];

    [BindNever]
    public IReadOnlyList<Valgmulighed> Samtykker { get; set; } = [];

    /// <summary>The papers on file that look like what is asked for; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<PåSagen> Fundet { get; set; } = [];

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

using System.ComponentModel.DataAnnotations;
using Ret;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>A line of the plan as it is typed.</summary>
public sealed class PlanForm
{
    /// <summary>The two lists: whose task it is.</summary>
    [Display(Name = "Hvem skal skaffe det?")]
    public Planansvar? Ansvar { get; set; }

    [Display(Name = "Hvad mangler vi?")]
    public string Hvad { get; set; } = "";

    [Display(Name = "Hvad skal det bruges til i netop denne sag?")]
    public string Formål { get; set; } = "";

    [Display(Name = "Hvornår skal det være her?")]
    public DateOnly? Frist { get; set; }

    /// <summary>The version of the row that the person saw; 0 for a new line.</summary>
    public int Udgave { get; set; }

    /// <summary>The line as the law sees it. Only of a form that has been checked.</summary>
    public Planlinje ToPlanlinje() =>
        new()
        {
            Ansvar = Ansvar!.Value,
            Hvad = Hvad,
            Formål = Formål,
            Frist = Frist,
        };

    /// <summary>The form that shows a line as it is kept.</summary>
    public static PlanForm Of(PlanRow row) =>
        new()
        {
            Ansvar = row.Linje.Ansvar,
            Hvad = row.Linje.Hvad,
            Formål = row.Linje.Formål,
            Frist = row.Linje.Frist,
            Udgave = row.Version,
        };
}

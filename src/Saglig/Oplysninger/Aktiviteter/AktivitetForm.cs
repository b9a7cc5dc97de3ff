using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>
/// An activity, or the information that a find gives, as it is typed. Of an activity there is no field for content:
/// the kind is chosen, and title and text are made from the extent (S0-12).
/// </summary>
public sealed class AktivitetForm : IOplysningsfelter
{
    [Display(Name = "Hvad er det for en aktivitet?")]
    public Aktivitetsart? Art { get; set; }

    [Display(Name = "Hvor ved vi det fra?")]
    public Kildeniveau? Niveau { get; set; }

    [Display(Name = "Kildens navn")]
    public string Kilde { get; set; } = "";

    [Display(Name = "Titel")]
    public string Titel { get; set; } = "";

    [Display(Name = "Hvad viser fundet?")]
    public string Viser { get; set; } = "";

    [Display(Name = "Hvad handler det om?")]
    public Kategori? Kategori { get; set; }

    [Display(Name = "Hvordan er mængden målt?")]
    public Målemetode? Metode { get; set; }

    [Display(Name = "Mængde")]
    public string Mængde { get; set; } = "";

    [Display(Name = "Periode")]
    public string Periode { get; set; } = "";

    [Display(Name = "Hvorfor har omfanget direkte betydning for netop denne sag?")]
    public string DirekteBetydning { get; set; } = "";

    [Display(Name = "Det er ikke indhold, fordi")]
    public string IkkeIndholdFordi { get; set; } = "";

    [Display(Name = "Hvad taler det for?")]
    public Retning? Retning { get; set; }

    [Display(Name = "Hvilket spørgsmål i planen svarer det på?")]
    public Guid? Planlinje { get; set; }

    [Display(Name = "Eller skriv spørgsmålet")]
    public string EgetSpørgsmål { get; set; } = "";

    [Display(Name = "Hvor meget kan det bevise?")]
    public Bevisværdi? Værdi { get; set; }

    [Display(Name = "Det kan det, fordi")]
    public string VærdiFordi { get; set; } = "";

    [Display(Name = "Røber det noget af det her om borgeren?")]
    public Særlig? Særlig { get; set; }

    [Display(Name = "Oplysningen må indgå i afgørelsen")]
    public bool Bruges { get; set; }

    /// <summary>The version of the row that the person saw; 0 for a new one.</summary>
    public int Udgave { get; set; }

    /// <summary>The case's lines to choose from; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Linjer { get; set; } = [];
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>A piece of information as it is typed.</summary>
public sealed class OplysningForm : IOplysningsfelter
{
    [Display(Name = "Titel")]
    public string Titel { get; set; } = "";

    [Display(Name = "Hvor kommer den fra?")]
    public Kildeniveau? Niveau { get; set; }

    [Display(Name = "Kildens navn")]
    public string Kilde { get; set; } = "";

    [Display(Name = "På hvilket grundlag har vi den?")]
    public Grundlagsart? Grundlag { get; set; }

    [Display(Name = "Samtykke")]
    public Guid? Samtykke { get; set; }

    [Display(Name = "Bestemmelse, der giver adgang")]
    public string Hjemmel { get; set; } = "";

    [Display(Name = "Hvornår fik vi den?")]
    public DateOnly? Modtaget { get; set; }

    [Display(Name = "Hvad viser den?")]
    public string Viser { get; set; } = "";

    [Display(Name = "Hvilket spørgsmål i planen svarer den på?")]
    public Guid? Planlinje { get; set; }

    [Display(Name = "Eller skriv spørgsmålet")]
    public string EgetSpørgsmål { get; set; } = "";

    [Display(Name = "Hvad handler den om?")]
    public Kategori? Kategori { get; set; }

    [Display(Name = "Hvad taler den for?")]
    public Retning? Retning { get; set; }

    [Display(Name = "Oplysningen må indgå i afgørelsen")]
    public bool Bruges { get; set; }

    [Display(Name = "Dokumenter, den står i")]
    public List<string> Dokumenter { get; set; } = [];

    [Display(Name = "Hvem har skrevet den?")]
    public Lægerolle? Læge { get; set; }

    [Display(Name = "Hvad blev lægen spurgt om?")]
    public string LægeSpørgsmål { get; set; } = "";

    [Display(Name = "Hvad svarede lægen?")]
    public string LægeSvar { get; set; } = "";

    [Display(Name = "Mængde")]
    public string Mængde { get; set; } = "";

    [Display(Name = "Periode")]
    public string Periode { get; set; } = "";

    [Display(Name = "Hvordan er mængden målt?")]
    public Målemetode? Metode { get; set; }

    [Display(
        Name = "Oplysningen er, at borgeren har sagt nej til operation, medicin eller anden behandling"
    )]
    public bool AfvistBehandling { get; set; }

    [Display(Name = "Den er ikke væsentlig, fordi")]
    public string IkkeVæsentligFordi { get; set; } = "";

    [Display(Name = "Borgeren ved, at vi har den og bruger den, fordi")]
    public string BorgerenVedDetFordi { get; set; } = "";

    [Display(Name = "Hvornår fik borgeren besked om, at vi har hentet den?")]
    public DateOnly? Underrettet { get; set; }

    [Display(Name = "Borgeren skal ikke have besked, fordi")]
    public string UnderretningUndtagetFordi { get; set; } = "";

    /// <summary>The version of the row that the person saw; 0 for a new one.</summary>
    public int Udgave { get; set; }

    /// <summary>What there is to choose from in this case; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Linjer { get; set; } = [];

    [BindNever]
    public IReadOnlyList<Valgmulighed> Samtykker { get; set; } = [];

    [BindNever]
    public IReadOnlyList<Valgmulighed> Papirer { get; set; } = [];
}

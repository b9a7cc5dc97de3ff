using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;

namespace Saglig.Vurderinger;

/// <summary>A statement as it is typed, with the information that it rests on.</summary>
public sealed class UdsagnForm
{
    [Display(Name = "Udsagn")]
    public string Tekst { get; set; } = "";

    [Display(Name = "Hviler på")]
    public List<Guid> HvilerPå { get; set; } = [];
}

/// <summary>The paragraph about a medical paper or a trial that the assessment goes against.</summary>
public sealed class FravigelseForm
{
    [Display(Name = "Dokumentets nummer")]
    public string Dokument { get; set; } = "";

    [Display(Name = "Hvorfor vejer det mindre?")]
    public string VejerMindreFordi { get; set; } = "";

    [Display(Name = "Hvad vejer tungere?")]
    public Guid? Modgrundlag { get; set; }

    [Display(Name = "Hvem skal læse med?")]
    public Guid? AndenLæser { get; set; }
}

/// <summary>The assessment as it is typed.</summary>
public sealed class VurderingForm
{
    [Display(Name = "Hvad siger og ønsker borgeren selv?")]
    public string BorgerensOrd { get; set; } = "";

    [Display(Name = "Hvornår sagde borgeren det?")]
    public DateOnly? BorgerensOrdSkrevet { get; set; }

    [Display(Name = "Borgerens ønsker")]
    public List<string> Ønsker { get; set; } = [];

    [Display(Name = "Går vurderingen imod det, borgeren har søgt om?")]
    public bool? ImodBorgeren { get; set; }

    /// <summary>Why there is nothing in a compulsory category, by the category's name.</summary>
    [Display(Name = "Tomme kategorier")]
    public Dictionary<string, string> Kategorier { get; set; } = [];

    [Display(Name = "Udsagn")]
    public List<UdsagnForm> Udsagn { get; set; } = [];

    [Display(Name = "Funktionsevne")]
    public string Funktionsevne { get; set; } = "";

    [Display(Name = "Arbejdsevne")]
    public string Arbejdsevne { get; set; } = "";

    [Display(Name = "Samlet vurdering")]
    public string Samlet { get; set; } = "";

    /// <summary>By the id of the paper, so that no paragraph can move to another paper.</summary>
    [Display(Name = "Læger og praktikker, der vejer mindre")]
    public Dictionary<string, FravigelseForm> Fravigelser { get; set; } = [];

    [Display(Name = "Er egen læges oplysninger fulgt?")]
    public Lægefølge? EgenLæge { get; set; }

    [Display(Name = "Hvorfor?")]
    public string EgenLægeFordi { get; set; } = "";

    [Display(Name = "Kan det planlagte gøre sygdommen værre?")]
    public Helbredsrisiko Risiko { get; set; }

    [Display(Name = "Hvilket dokument hviler svaret på?")]
    public string RisikoDokument { get; set; } = "";

    /// <summary>The version of the draft that the person saw; 0 before the first save.</summary>
    public int Udgave { get; set; }

    /// <summary>What there is to choose from and to look at; filled by the page.</summary>
    [BindNever]
    public Vurderingsvalg Valg { get; set; } = new();
}

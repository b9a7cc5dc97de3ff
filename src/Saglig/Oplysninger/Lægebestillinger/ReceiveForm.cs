using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>A doctor's answer as it is typed.</summary>
public sealed class ReceiveForm
{
    private const int LongestTitle = 200;

    [Display(Name = "Hvornår fik vi svaret?")]
    public DateOnly? Modtaget { get; set; }

    [Display(Name = "Hvilket dokument er svaret?")]
    public string Dokument { get; set; } = "";

    [Display(Name = "Hvad svarede lægen?")]
    public string Svar { get; set; } = "";

    [Display(Name = "Hvad viser svaret i sagen?")]
    public string Viser { get; set; } = "";

    [Display(Name = "Hvad taler det for?")]
    public Retning? Retning { get; set; }

    /// <summary>The papers of the journal; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Papirer { get; set; } = [];

    /// <summary>The piece of information that the answer is. Only of a form that has been checked.</summary>
    public Oplysning ToOplysning(Lægebestillingsrække order, Guid id)
    {
        var asked = order.Bestilling;
        var title = char.ToUpperInvariant(asked.Hvad[0]) + asked.Hvad[1..];
        return new(
            new Oplysningsfakta
            {
                Id = new(id),
                Titel = title.Length <= LongestTitle ? title : title[..LongestTitle],
                Niveau = Kildeniveau.Aktør,
                Kilde = asked.Navn,
                Kategori = Kategori.Helbred,
                Retning = Retning!.Value,
                Modtaget = Modtaget!.Value,
                Læge = asked.Læge,
            }
        )
        {
            Viser = Viser,
            Planlinje = order.Linje,
            EgetSpørgsmål = order.Linje is null ? asked.Spørgsmål : "",
            Grundlagsart = order.Samtykke is null ? Grundlagsart.Lov : Grundlagsart.Samtykke,
            Samtykke = order.Samtykke,
            Hjemmel = order.Hjemmel,
            LægeSpørgsmål = asked.Spørgsmål,
            LægeSvar = Svar,
            DokumentNumre = [int.Parse(Dokument, CultureInfo.InvariantCulture)],
            Version = 0,
        };
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Samtykker;

/// <summary>The form for a consent.</summary>
[Kladde("Samtykke")]
public sealed class RegisterModel(CurrentSag sag, RegisterSamtykke register, TimeProvider clock)
    : PageModel
{
    public Sag Sag => sag.Value;

    [BindProperty, Display(Name = "Hvem må vi spørge?")]
    public string Kilde { get; set; } = "";

    [BindProperty, Display(Name = "Hvad må vi bruge svaret til?")]
    public string Formål { get; set; } = "";

    [BindProperty, Display(Name = "Hvornår gav borgeren samtykke?")]
    public DateOnly? Givet { get; set; }

    [BindProperty, Display(Name = "Sidste dag, samtykket gælder")]
    public DateOnly? Udløber { get; set; }

    public void OnGet() => Givet = clock.Today();

    public async Task<IActionResult> OnPost()
    {
        this.Check(Kilde != "", nameof(Kilde), "Skriv, hvem vi må spørge.");
        this.Check(Kilde.Length <= 200, nameof(Kilde), "Skriv kilden med højst 200 tegn.");
        this.Check(Formål != "", nameof(Formål), "Skriv, hvad svaret må bruges til.");
        this.Check(Givet is not null, nameof(Givet), "Skriv den dag, borgeren gav samtykke.");
        this.Check(
            Givet is null || Givet <= clock.Today(),
            nameof(Givet),
            "Dagen kan ikke ligge efter i dag."
        );
        this.Check(
            Udløber is null || Udløber >= Givet,
            nameof(Udløber),
            "Samtykket kan ikke udløbe, før det er givet."
        );
        if (!ModelState.IsValid)
            return Page();
        await register.Run(Sag.Id, new Samtykke(Kilde, Formål, Givet!.Value, Udløber: Udløber));
        return this.RedirectWithMessage(Links.Show(Sag.Nummer), $"Gemt. Vi må spørge {Kilde}.");
    }
}

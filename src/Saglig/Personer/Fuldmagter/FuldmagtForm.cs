using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Personer.Fuldmagter;

/// <summary>How the mandate was given.</summary>
public enum Fuldmagtsform
{
    [Display(Name = "Skriftligt")]
    Skriftligt,

    [Display(Name = "Digitalt, på Min sag eller borger.dk")]
    Digitalt,

    [Display(Name = "Mundtligt, og jeg har skrevet et notat")]
    Mundtligt,
}

/// <summary>A mandate as it is typed.</summary>
public sealed class FuldmagtForm
{
    [Display(Name = "Navn")]
    public string Navn { get; set; } = "";

    [Display(Name = "Organisation eller firma")]
    public string Organisation { get; set; } = "";

    [Display(Name = "CPR-nummer")]
    public string Cpr { get; set; } = "";

    [Display(Name = "Adresse")]
    public string Adresse { get; set; } = "";

    [Display(Name = "Telefon")]
    public string Telefon { get; set; } = "";

    [Display(Name = "E-mail")]
    public string Email { get; set; } = "";

    [Display(Name = "Hvad må den fuldmægtige?")]
    public List<string> Omfang { get; set; } = [];

    [Display(Name = "Første dag")]
    public DateOnly? Fra { get; set; }

    [Display(Name = "Sidste dag")]
    public DateOnly? Til { get; set; }

    [Display(Name = "Hvordan har borgeren givet fuldmagten?")]
    public Fuldmagtsform? Form { get; set; }

    /// <summary>The scope as one value; what is not a part of a mandate is left out.</summary>
    public Fuldmagtsomfang Samlet =>
        Fuldmagtsord
            .Dele.Where(d => Omfang.Contains(d.Del.ToString()))
            .Aggregate(Fuldmagtsomfang.Ingen, (all, part) => all | part.Del);

    /// <summary>Every field error at once; <paramref name="prefix"/> is the form's name on the page with a dot.</summary>
    public void Check(PageModel page, string prefix)
    {
        void Check(bool ok, string field, string message) =>
            page.Check(ok, prefix + field, message);
        Check(Navn is { Length: > 0 and <= 200 }, nameof(Navn), "Skriv navnet med højst 200 tegn.");
        Check(Organisation.Length <= 200, nameof(Organisation), "Skriv det med højst 200 tegn.");
        Check(
            Cpr == "" || Cprnummer.Læs(Cpr) is LæstCpr,
            nameof(Cpr),
            Cprnummer.Læs(Cpr) is UlæseligtCpr(var error) ? error : ""
        );
        Check(Adresse.Length <= 300, nameof(Adresse), "Skriv adressen med højst 300 tegn.");
        Check(Telefon.Length <= 30, nameof(Telefon), "Skriv telefonnummeret med højst 30 tegn.");
        Check(Email.Length <= 200, nameof(Email), "Skriv e-mailen med højst 200 tegn.");
        CheckScope(Check);
        Check(Fra is not null, nameof(Fra), "Skriv den første dag, fuldmagten gælder.");
        Check(
            Til is null || Til >= Fra,
            nameof(Til),
            "Den sidste dag kan ikke ligge før den første."
        );
        Check(Form is not null, nameof(Form), "Vælg, hvordan borgeren har givet fuldmagten.");
    }

    private void CheckScope(Action<bool, string, string> check)
    {
        check(
            Samlet != Fuldmagtsomfang.Ingen,
            nameof(Omfang),
            "Vælg mindst én ting, den fuldmægtige må."
        );
        check(
            !Samlet.HasFlag(Fuldmagtsomfang.KopiAfBreve | Fuldmagtsomfang.BreveIStedet),
            nameof(Omfang),
            "Vælg enten kopi af brevene eller brevene i stedet for borgeren."
        );
        check(
            (Samlet & (Fuldmagtsomfang.KopiAfBreve | Fuldmagtsomfang.BreveIStedet)) == 0
                || Adresse != "",
            nameof(Adresse),
            "Skriv adressen; brevene til den fuldmægtige går på papir."
        );
    }

    /// <summary>What is to be registered; call after <see cref="Check"/>.</summary>
    public NyFuldmagt Ny() =>
        new(
            new Repræsentant(
                Guid.Empty,
                Cprnummer.Læs(Cpr) is LæstCpr(var number, _) ? number.Cifre : null,
                Navn
            )
            {
                Organisation = Organisation == "" ? null : Organisation,
                Adresse = Adresse,
                Telefon = Telefon,
                Email = Email,
            },
            Samlet,
            Fra!.Value
        )
        {
            Til = Til,
            Hvordan = Form!.Value.ToString().ToLowerInvariant(),
        };
}

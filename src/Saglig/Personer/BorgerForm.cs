using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Personer;

/// <summary>The language of the citizen's portal.</summary>
public enum Portalsprog
{
    Dansk,
    Engelsk,
}

/// <summary>Name, contact, protection and needs, as they are typed.</summary>
public sealed partial class BorgerForm
{
    [Display(Name = "Navn")]
    public string Navn { get; set; } = "";

    [Display(Name = "Vej og nummer")]
    public string Adresse { get; set; } = "";

    [Display(Name = "Postnummer")]
    public string Postnummer { get; set; } = "";

    [Display(Name = "By")]
    public string By { get; set; } = "";

    [Display(Name = "Telefon")]
    public string Telefon { get; set; } = "";

    [Display(Name = "E-mail")]
    public string Email { get; set; } = "";

    [Display(Name = "Borgeren har navne- og adressebeskyttelse")]
    public bool Adressebeskyttet { get; set; }

    [Display(Name = "Sidste dag, beskyttelsen gælder")]
    public DateOnly? AdressebeskyttetTil { get; set; }

    [Display(Name = "Borgeren er fritaget for Digital Post og får breve på papir")]
    public bool FritagetDigitalPost { get; set; }

    [Display(Name = "Sprog på Min sag")]
    public Portalsprog Sprog { get; set; }

    [Display(Name = "Tolk: hvilket sprog?")]
    public string Tolk { get; set; } = "";

    [Display(Name = "Hvad skal der til, for at borgeren kan deltage?")]
    public string Tilgængelighed { get; set; } = "";

    /// <summary>The version of the register's entry that the form shows.</summary>
    public int Version { get; set; }

    /// <summary>The form as the register has it.</summary>
    public static BorgerForm Of(Borger b) =>
        new()
        {
            Navn = b.Navn,
            Adresse = b.Adresse,
            Postnummer = b.Postnummer,
            By = b.By,
            Telefon = b.Telefon,
            Email = b.Email,
            Adressebeskyttet = b.Adressebeskyttet,
            AdressebeskyttetTil = b.AdressebeskyttetTil,
            FritagetDigitalPost = b.FritagetDigitalPost,
            Sprog = b.Sprog == "en" ? Portalsprog.Engelsk : Portalsprog.Dansk,
            Tolk = b.Tolk ?? "",
            Tilgængelighed = b.Tilgængelighed ?? "",
            Version = b.Version,
        };

    /// <summary>The citizen as the form wants it.</summary>
    public Borger On(Borger b) =>
        b with
        {
            Navn = Navn,
            Adresse = Adresse,
            Postnummer = Postnummer,
            By = By,
            Telefon = Telefon,
            Email = Email,
            Adressebeskyttet = Adressebeskyttet,
            AdressebeskyttetTil = Adressebeskyttet ? AdressebeskyttetTil : null,
            FritagetDigitalPost = FritagetDigitalPost,
            Sprog = Sprog == Portalsprog.Engelsk ? "en" : "da",
            Tolk = Tolk == "" ? null : Tolk,
            Tilgængelighed = Tilgængelighed == "" ? null : Tilgængelighed,
            Version = Version,
        };

    /// <summary>Every field error at once; <paramref name="prefix"/> is the form's name on the page with a dot.</summary>
    public void Check(PageModel page, string prefix)
    {
        void Check(bool ok, string field, string message) =>
            page.Check(ok, prefix + field, message);
        Check(Navn != "", nameof(Navn), "Skriv borgerens navn.");
        Check(Navn.Length <= 200, nameof(Navn), "Navnet må højst være på 200 tegn.");
        Check(Adresse.Length <= 300, nameof(Adresse), "Adressen må højst være på 300 tegn.");
        Check(By.Length <= 100, nameof(By), "Byens navn må højst være på 100 tegn.");
        Check(
            Postnummer == "" || FourDigits().IsMatch(Postnummer),
            nameof(Postnummer),
            "Et postnummer har fire cifre."
        );
        Check(
            (Adresse == "") == (Postnummer == "") && (Adresse == "") == (By == ""),
            nameof(Adresse),
            "Skriv både vej, postnummer og by, eller lad alle tre stå tomme."
        );
        CheckContact(Check);
    }

    private void CheckContact(Action<bool, string, string> check)
    {
        check(
            Phone().IsMatch(Telefon),
            nameof(Telefon),
            "Skriv telefonnummeret med cifre, fx 70 00 00 00."
        );
        check(
            Email == "" || (Email.Length <= 200 && Mail().IsMatch(Email)),
            nameof(Email),
            "Skriv e-mailen som navn@sted.dk."
        );
        check(Tolk.Length <= 100, nameof(Tolk), "Skriv sproget med højst 100 tegn.");
        check(
            Tilgængelighed.Length <= 500,
            nameof(Tilgængelighed),
            "Skriv behovet med højst 500 tegn."
        );
    }

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"^[+0-9 ()-]{0,30}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Mail();
}

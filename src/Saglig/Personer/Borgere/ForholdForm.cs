using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Personer.Borgere;

/// <summary>Guardian or parents, death and moving away, as they are typed.</summary>
public sealed class ForholdForm
{
    [Display(Name = "Navn på værgen, eller på den, der har forældremyndigheden")]
    public string VærgeNavn { get; set; } = "";

    [Display(Name = "Adresse")]
    public string VærgeAdresse { get; set; } = "";

    [Display(Name = "Flyttedag")]
    public DateOnly? Fraflyttet { get; set; }

    [Display(Name = "Ny kommune")]
    public string FraflyttetTil { get; set; } = "";

    [Display(Name = "Dødsdag")]
    public DateOnly? Død { get; set; }

    /// <summary>The version of the register's entry that the form shows.</summary>
    public int Version { get; set; }

    /// <summary>The form as the register has it.</summary>
    public static ForholdForm Of(Borger b) =>
        new()
        {
            VærgeNavn = b.VærgeNavn ?? "",
            VærgeAdresse = b.VærgeAdresse ?? "",
            Fraflyttet = b.Fraflyttet,
            FraflyttetTil = b.FraflyttetTil ?? "",
            Død = b.Død,
            Version = b.Version,
        };

    /// <summary>The citizen as the form wants it.</summary>
    public Borger On(Borger b) =>
        b with
        {
            VærgeNavn = VærgeNavn == "" ? null : VærgeNavn,
            VærgeAdresse = VærgeNavn == "" ? null : VærgeAdresse,
            Fraflyttet = Fraflyttet,
            FraflyttetTil = Fraflyttet is null ? null : FraflyttetTil,
            Død = Død,
            Version = Version,
        };

    /// <summary>Every field error at once; <paramref name="prefix"/> is the form's name on the page with a dot.</summary>
    public void Check(PageModel page, string prefix, DateOnly today, bool minor)
    {
        void Check(bool ok, string field, string message) =>
            page.Check(ok, prefix + field, message);
        Check(
            !minor || VærgeNavn != "",
            nameof(VærgeNavn),
            "Borgeren er under 18 år. Skriv, hvem der har forældremyndigheden."
        );
        Check(VærgeNavn.Length <= 200, nameof(VærgeNavn), "Navnet må højst være på 200 tegn.");
        Check(
            VærgeNavn == "" || VærgeAdresse is { Length: > 0 and <= 300 },
            nameof(VærgeAdresse),
            "Skriv adressen med højst 300 tegn; brevene til den, der handler for borgeren, går på papir."
        );
        Check(
            Fraflyttet is null || FraflyttetTil is { Length: > 0 and <= 100 },
            nameof(FraflyttetTil),
            "Skriv den kommune, borgeren er flyttet til."
        );
        Check(
            Fraflyttet is not null || FraflyttetTil == "",
            nameof(Fraflyttet),
            "Skriv, hvilken dag borgeren flyttede."
        );
        Check(Død is null || Død <= today, nameof(Død), "Dødsdagen kan ikke ligge efter i dag.");
    }
}

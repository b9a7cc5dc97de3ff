using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Personer.Borgere;

/// <summary>Guardian or parents, death and moving away, as they are typed.</summary>
public sealed class ForholdForm
{
    [Display(Name = "Navn på den, der har forældremyndigheden")]
    public string ForælderNavn { get; set; } = "";

    [Display(Name = "Adresse på den, der har forældremyndigheden")]
    public string ForælderAdresse { get; set; } = "";

    [Display(Name = "Navn på den anden med del i forældremyndigheden")]
    public string MedforælderNavn { get; set; } = "";

    [Display(Name = "Adresse på den anden")]
    public string MedforælderAdresse { get; set; } = "";

    [Display(Name = "Navn på værgen")]
    public string VærgeNavn { get; set; } = "";

    [Display(Name = "Adresse på værgen")]
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
            ForælderNavn = b.Forældre.ElementAtOrDefault(0)?.Navn ?? "",
            ForælderAdresse = b.Forældre.ElementAtOrDefault(0)?.Adresse ?? "",
            MedforælderNavn = b.Forældre.ElementAtOrDefault(1)?.Navn ?? "",
            MedforælderAdresse = b.Forældre.ElementAtOrDefault(1)?.Adresse ?? "",
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
            Forældre =
            [
                .. Forælder(ForælderNavn, ForælderAdresse),
                .. Forælder(MedforælderNavn, MedforælderAdresse),
            ],
            VærgeNavn = VærgeNavn == "" ? null : VærgeNavn,
            VærgeAdresse = VærgeNavn == "" ? null : VærgeAdresse,
            Fraflyttet = Fraflyttet,
            FraflyttetTil = Fraflyttet is null ? null : FraflyttetTil,
            Død = Død,
            Version = Version,
        };

    /// <summary>Those who act for the citizen, with the names of their fields.</summary>
    private (string Navn, string Felt, string Adresse, string Adressefelt)[] Handler =>
        [
            (ForælderNavn, nameof(ForælderNavn), ForælderAdresse, nameof(ForælderAdresse)),
            (
                MedforælderNavn,
                nameof(MedforælderNavn),
                MedforælderAdresse,
                nameof(MedforælderAdresse)
            ),
            (VærgeNavn, nameof(VærgeNavn), VærgeAdresse, nameof(VærgeAdresse)),
        ];

    private static IEnumerable<Forælder> Forælder(string name, string address) =>
        name == "" ? [] : [new(name, address)];

    /// <summary>Every field error at once; <paramref name="prefix"/> is the form's name on the page with a dot.</summary>
    public void Check(PageModel page, string prefix, DateOnly today, bool minor)
    {
        void Check(bool ok, string field, string message) =>
            page.Check(ok, prefix + field, message);
        Check(
            !minor || ForælderNavn != "",
            nameof(ForælderNavn),
            "Borgeren er under 18 år. Skriv, hvem der har forældremyndigheden."
        );
        foreach (var (navn, felt, adresse, adressefelt) in Handler)
        {
            Check(navn.Length <= 200, felt, "Navnet må højst være på 200 tegn.");
            Check(
                navn == "" || adresse is { Length: > 0 and <= 300 },
                adressefelt,
                "Skriv adressen med højst 300 tegn; brevene til den, der handler for borgeren, går på papir."
            );
        }
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

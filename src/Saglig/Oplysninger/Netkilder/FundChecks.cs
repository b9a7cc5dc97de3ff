using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>What a find must say, field by field, and the find that the form tells.</summary>
internal static class FundChecks
{
    public const string BadAreas =
        "Skriv fire tal på hver linje, adskilt af mellemrum: fra venstre, fra oven, bredde og højde i procent af billedet.";

    /// <summary>Null when the areas cannot be read. The rules' own answers come with the act.</summary>
    public static NytFund? CheckFund(
        this PageModel page,
        FundForm form,
        Netopslag row,
        UploadedFile? picture
    )
    {
        page.Check(
            form.Aktivitet is not null,
            nameof(form.Aktivitet),
            "Svar på, om fundet viser en aktivitet."
        );
        page.Check(
            form.Adresse.Length <= 1000,
            nameof(form.Adresse),
            "Adressen er for lang. Skriv den vigtigste del af den."
        );
        page.Check(
            form.Klokken == "" || form.Set is not null || form.Dag is null,
            nameof(form.Klokken),
            "Skriv klokkeslættet som 10.42."
        );
        page.Check(
            form.Aktivitet != false || form.AndrePersoner is not null,
            nameof(form.AndrePersoner),
            "Svar på, om billedet viser andre end borgeren."
        );
        page.CheckPicture(form, row, picture);
        var areas = Fundfelter.Parse(form.Felter);
        page.Check(areas is not null, nameof(form.Felter), BadAreas);
        return areas is null ? null : form.ToFund(picture, areas);
    }

    /// <summary>The field that a rule's no stands beside.</summary>
    public static string FieldOf(string kode) =>
        kode switch
        {
            "net-billede" => nameof(FundForm.Fil),
            "net-daekket-foer-gemt" => nameof(FundForm.Felter),
            "net-i-aktindsigt" => nameof(FundForm.Efter),
            _ => "",
        };

    private static void CheckPicture(
        this PageModel page,
        FundForm form,
        Netopslag row,
        UploadedFile? picture
    )
    {
        page.Check(
            form.Dokument is not { } number
                || (
                    row.Fakta.ErPapir
                    && form.Papirer.Any(p =>
                        p.Value == number.ToString(CultureInfo.InvariantCulture)
                    )
                ),
            nameof(form.Dokument),
            "Vælg et papir fra sagens journal."
        );
        page.Check(
            form.Dokument is null || picture is null,
            nameof(form.Dokument),
            "Vælg enten papiret på sagen eller et billede."
        );
        if (picture is { Verdict: FileVerdict.Refused refused })
            page.Check(false, nameof(form.Fil), refused.Sentence);
    }

    private static NytFund ToFund(
        this FundForm form,
        UploadedFile? picture,
        IReadOnlyList<PictureArea> areas
    ) =>
        new()
        {
            Billede = picture?.InMemory ?? default,
            Type = picture?.Verdict is FileVerdict.Accepted(var type) ? type : DocumentType.Png,
            DokumentNr = form.Dokument,
            Aktivitet = form.Aktivitet ?? false,
            Adresse = form.Adresse,
            Set = form.Set,
            LoggetInd = form.LoggetInd,
            AndrePersoner = form.AndrePersoner,
            Særlig = form.Særlig,
            Felter = areas,
            Efter = form.Efter,
            Fordi = form.Fordi,
        };
}

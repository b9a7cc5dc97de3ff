using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.Post;

/// <summary>What an employee types about a received paper; the same fields in the tray and on a case.</summary>
public sealed class PapirInput
{
    private const int Most = 4;
    private const int MostShort = 200;
    private const int MostText = 100_000;

    [Display(Name = "Filer")]
    public string? Fil { get; set; }

    [Display(Name = "Hvad handler papiret om?")]
    public string? Tema { get; set; }

    [Display(Name = "Hvem kommer det fra?")]
    public Afsenderart? FraHvem { get; set; }

    [Display(Name = "Afsenderens navn")]
    public string? Afsender { get; set; }

    [Display(Name = "Hvordan kom det?")]
    public Kanal? Kanal { get; set; }

    [Display(Name = "Hvornår blev det modtaget?")]
    public DateOnly? Modtaget { get; set; }

    [Display(Name = "Papirets egen dato")]
    public DateOnly? DokumentDato { get; set; }

    [Display(Name = "Tekst, der fulgte med, eller det, der blev sagt")]
    public string? Tekst { get; set; }

    [Display(Name = "Er det en ansøgning? Skriv, hvad der søges om")]
    public string? Ydelse { get; set; }

    [Display(Name = "Afsenderens enhed")]
    public string? AfsenderEnhed { get; set; }

    [Display(Name = "Afsenderens nummer på sagen")]
    public string? AfsendersNummer { get; set; }

    [Display(Name = "Til")]
    public string? Modtager { get; set; }

    [Display(Name = "Kopi til")]
    public string? KopiTil { get; set; }

    [Display(Name = "Initialer på papiret")]
    public string? Initialer { get; set; }

    /// <summary>The chain of senders; as many lines as the page offers, empty ones too.</summary>
    public List<LedInput> Vej { get; set; } =
    [.. Enumerable.Range(0, Most).Select(_ => new LedInput())];

    /// <summary>Whether anything under "Flere oplysninger" is filled in, so that the section stands open.</summary>
    public bool HarMere => Mere.Any(text => !string.IsNullOrEmpty(text));

    /// <summary>Whether the chain of senders is begun, so that its section stands open.</summary>
    public bool HarVej => Vej.Any(led => !led.ErTom);

    private IEnumerable<string?> Mere =>
        [AfsenderEnhed, AfsendersNummer, Modtager, KopiTil, Initialer];

    /// <summary>Records what is wrong, beside the fields.</summary>
    public void Check(PageModel page, DateOnly today, bool hasFiles)
    {
        page.Check(!Blank(Tema), nameof(Tema), "Skriv med få ord, hvad papiret handler om.");
        page.Check(Short(Tema), nameof(Tema), "Emnet må højst være på 200 tegn.");
        page.Check(FraHvem is not null, nameof(FraHvem), "Vælg, hvem papiret kommer fra.");
        page.Check(
            !Blank(Afsender),
            nameof(Afsender),
            "Skriv afsenderens navn, eller skriv “ukendt”."
        );
        page.Check(Short(Afsender), nameof(Afsender), "Navnet må højst være på 200 tegn.");
        page.Check(Kanal is not null, nameof(Kanal), "Vælg, hvordan papiret kom.");
        CheckDates(page, today);
        page.Check(
            hasFiles || !Blank(Tekst),
            nameof(Tekst),
            "Vælg en fil, eller skriv, hvad der stod eller blev sagt."
        );
        page.Check(
            Tekst is null or { Length: <= MostText },
            nameof(Tekst),
            "Teksten er for lang. Læg den i en fil, og vælg filen."
        );
        page.Check(Short(Ydelse), nameof(Ydelse), "Skriv det med højst 200 tegn.");
        page.Check(
            Mere.All(Short),
            nameof(AfsenderEnhed),
            "Felterne under “Flere oplysninger” må højst være på 200 tegn."
        );
        foreach (var (i, led) in Vej.Index())
            led.Check(page, $"{nameof(Vej)}[{i}].", today);
    }

    private void CheckDates(PageModel page, DateOnly today)
    {
        if (page.ModelState[nameof(Modtaget)]?.Errors.Count is null or 0)
            page.Check(
                Modtaget is not null,
                nameof(Modtaget),
                "Skriv, hvornår papiret blev modtaget."
            );
        page.Check(
            Modtaget is null || Modtaget <= today,
            nameof(Modtaget),
            "Papiret kan ikke være modtaget efter i dag. Ret datoen."
        );
        page.Check(
            DokumentDato is null || DokumentDato <= today,
            nameof(DokumentDato),
            "Papirets egen dato kan ikke ligge efter i dag. Ret den, eller lad feltet stå tomt."
        );
    }

    /// <summary>The paper; only when <see cref="Check"/> found nothing wrong.</summary>
    public Papir ToPapir(IReadOnlyList<Papirfil> filer) =>
        new(Tema!, FraHvem!.Value, Kanal!.Value, Modtaget!.Value)
        {
            Afsender = Afsender!,
            AfsenderEnhed = OrNull(AfsenderEnhed),
            AfsendersNummer = OrNull(AfsendersNummer),
            Afsendere = [.. Vej.Where(led => !led.ErTom).Select(led => led.ToLed())],
            DokumentDato = DokumentDato,
            Modtager = OrNull(Modtager),
            KopiTil = OrNull(KopiTil),
            Initialer = OrNull(Initialer),
            Tekst = OrNull(Tekst),
            Ydelse = OrNull(Ydelse)?.ToLower(Dates.Danish),
            Filer = filer,
        };

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    private static bool Short(string? text) => text is null or { Length: <= MostShort };

    private static string? OrNull(string? text) => Blank(text) ? null : text;
}

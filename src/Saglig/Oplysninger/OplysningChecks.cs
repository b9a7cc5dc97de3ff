using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>What a piece of information must say, field by field.</summary>
internal static class OplysningChecks
{
    public static void CheckAll(this PageModel page, OplysningForm form, DateOnly today)
    {
        page.CheckSource(form);
        page.CheckBasis(form);
        page.CheckDays(form, today);
        page.CheckContent(form);
        page.CheckUse(form);
        page.CheckDoctor(form);
        page.CheckAmount(form);
    }

    private static void CheckSource(this PageModel page, OplysningForm form)
    {
        page.Check(
            form.Niveau is not null,
            nameof(form.Niveau),
            "Vælg, hvor oplysningen kommer fra."
        );
        page.CheckSourceName(form);
    }

    private static void CheckBasis(this PageModel page, OplysningForm form)
    {
        page.Check(
            form.Grundlag is not null,
            nameof(form.Grundlag),
            "Vælg det grundlag, vi har den på."
        );
        page.Check(
            form.Grundlag != Grundlagsart.Samtykke
                || form.Samtykker.Any(s => s.Value == form.Samtykke?.ToString()),
            nameof(form.Samtykke),
            "Vælg det samtykke, oplysningen er hentet på."
        );
        page.Check(
            form.Grundlag != Grundlagsart.Lov || form.Hjemmel != "",
            nameof(form.Hjemmel),
            "Skriv den bestemmelse, der giver adgang."
        );
        page.Check(
            form.Grundlag != Grundlagsart.FraBorgeren || form.Niveau is null or Kildeniveau.Borger,
            nameof(form.Grundlag),
            "Kilden er en anden end borgeren. Vælg det grundlag, vi har den på."
        );
    }

    private static void CheckDays(this PageModel page, OplysningForm form, DateOnly today)
    {
        page.Check(form.Modtaget is not null, nameof(form.Modtaget), "Skriv, hvornår vi fik den.");
        page.Check(
            form.Modtaget is null || form.Modtaget <= today,
            nameof(form.Modtaget),
            "Dagen kan ikke ligge efter i dag."
        );
        page.Check(
            form.Underrettet is null || form.Underrettet <= today,
            nameof(form.Underrettet),
            "Dagen kan ikke ligge efter i dag."
        );
    }

    private static void CheckContent(this PageModel page, OplysningForm form)
    {
        page.CheckTitle(form);
        page.Check(form.Viser != "", nameof(form.Viser), "Skriv, hvad oplysningen viser.");
        page.Check(form.Kategori is not null, nameof(form.Kategori), "Vælg, hvad den handler om.");
        page.Check(form.Retning is not null, nameof(form.Retning), "Vælg, hvad den taler for.");
    }

    private static void CheckUse(this PageModel page, OplysningForm form)
    {
        page.CheckLine(form);
        page.Check(
            !form.Bruges || form.Planlinje is not null || form.EgetSpørgsmål != "",
            nameof(form.EgetSpørgsmål),
            "Knyt oplysningen til et spørgsmål, eller tag fluebenet væk ved, at den må indgå i afgørelsen."
        );
        page.Check(
            form.Dokumenter.All(n => form.Papirer.Any(p => p.Value == n)),
            nameof(form.Dokumenter),
            "Vælg dokumenter fra sagens journal."
        );
    }

    private static void CheckDoctor(this PageModel page, OplysningForm form)
    {
        page.Check(
            form.Læge is null || form.LægeSpørgsmål != "",
            nameof(form.LægeSpørgsmål),
            "Skriv, hvad lægen blev spurgt om."
        );
        page.Check(
            form.Læge is null || form.LægeSvar != "",
            nameof(form.LægeSvar),
            "Skriv, hvad lægen svarede."
        );
        page.Check(
            form.Læge is not null || form is { LægeSpørgsmål: "", LægeSvar: "" },
            nameof(form.Læge),
            "Vælg, hvilken læge der har svaret."
        );
    }

    private static void CheckAmount(this PageModel page, OplysningForm form) =>
        page.Check(
            form is { Mængde: "", Periode: "" } || form.Metode is not null,
            nameof(form.Metode),
            "Vælg, hvordan mængden er målt. \"Ikke målt\" er også et svar."
        );
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>What an order must say, field by field.</summary>
internal static class BestillingChecks
{
    private const int LongestName = 200;

    public static void CheckAll(this PageModel page, BestillingForm form, DateOnly today)
    {
        page.Check(form.Papir is not null, nameof(form.Papir), "Vælg, hvad vi bestiller.");
        page.Check(
            form.Papir != Lægepapir.Andet || form.AndetPapir != "",
            nameof(form.AndetPapir),
            "Skriv, hvilket papir det er."
        );
        page.Check(
            form.AndetPapir.Length <= LongestName,
            nameof(form.AndetPapir),
            "Skriv det med højst 200 tegn."
        );
        page.CheckDoctor(form);
        page.Check(
            form.Spørgsmål != "",
            nameof(form.Spørgsmål),
            "Skriv, hvad vi spørger lægen om."
        );
        page.CheckLine(form);
        page.Check(
            form.Forventet > today,
            nameof(form.Forventet),
            "Skriv en dag efter i dag, hvor vi venter svar."
        );
    }

    private static void CheckDoctor(this PageModel page, BestillingForm form)
    {
        page.Check(
            form.Læge is not null and not Lægerolle.Sundhedskoordinator,
            nameof(form.Læge),
            "Vælg, hvem vi spørger."
        );
        page.Check(form.Navn != "", nameof(form.Navn), "Skriv lægens eller klinikkens navn.");
        page.Check(
            form.Navn.Length <= LongestName,
            nameof(form.Navn),
            "Skriv det med højst 200 tegn."
        );
    }

    private static void CheckLine(this PageModel page, BestillingForm form)
    {
        page.Check(
            form.Linje is not { } id || form.Linjer.Any(l => l.Value == id.ToString()),
            nameof(form.Linje),
            "Vælg en åben linje fra vores egen liste i planen."
        );
        page.Check(
            form.Samtykke is null || form.Hjemmel == "",
            nameof(form.Hjemmel),
            "Vælg enten et samtykke eller en bestemmelse."
        );
    }
}

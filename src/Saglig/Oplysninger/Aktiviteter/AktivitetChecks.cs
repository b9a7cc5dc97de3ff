using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>What the form must say, field by field. The rules' own answers come with the act.</summary>
internal static class AktivitetChecks
{
    public static void CheckAll(this PageModel page, AktivitetForm form, Aktivitetsside side)
    {
        if (side.ErAktivitet)
            page.CheckActivity(form);
        else
            page.CheckFind(form);
        if (side.Fund is null)
            page.CheckSource(form);
        page.CheckUse(form);
    }

    private static void CheckActivity(this PageModel page, AktivitetForm form)
    {
        page.Check(form.Art is not null, nameof(form.Art), "Vælg, hvad det er for en aktivitet.");
        page.Check(
            form.Metode is not null,
            nameof(form.Metode),
            "Vælg, hvordan mængden er målt. Ikke målt er også et svar."
        );
        page.Check(
            form.DirekteBetydning != "",
            nameof(form.DirekteBetydning),
            "Skriv, hvorfor omfanget har direkte betydning i netop denne sag."
        );
        page.CheckAmount(form);
    }

    private static void CheckAmount(this PageModel page, AktivitetForm form)
    {
        var measured = form.Metode is not (null or Målemetode.IkkeMålt);
        page.Check(
            !measured || form.Mængde != "",
            nameof(form.Mængde),
            "Skriv mængden, eller vælg, at den ikke er målt."
        );
        page.Check(
            !measured || form.Periode != "",
            nameof(form.Periode),
            "Skriv den periode, mængden gælder."
        );
        page.Check(
            form.Mængde.Length <= 200,
            nameof(form.Mængde),
            "Skriv mængden med højst 200 tegn."
        );
        page.Check(
            form.Periode.Length <= 200,
            nameof(form.Periode),
            "Skriv perioden med højst 200 tegn."
        );
    }

    private static void CheckFind(this PageModel page, AktivitetForm form)
    {
        page.CheckTitle(form);
        page.Check(form.Viser != "", nameof(form.Viser), "Skriv, hvad fundet viser.");
        page.Check(form.Kategori is not null, nameof(form.Kategori), "Vælg, hvad det handler om.");
        page.Check(
            form.Kategori != Ret.Kategori.FrivilligEllerOffentlig,
            nameof(form.Kategori),
            "Viser fundet en aktivitet, skal billedet dækkes først. Læg det på sagen igen som aktivitet."
        );
    }

    private static void CheckSource(this PageModel page, AktivitetForm form)
    {
        page.Check(
            form.Niveau is Kildeniveau.Borger or Kildeniveau.Aktør or Kildeniveau.Register,
            nameof(form.Niveau),
            "Vælg, hvor vi ved det fra. Er det set på nettet, så gå gennem porten."
        );
        page.CheckSourceName(form);
    }

    private static void CheckUse(this PageModel page, AktivitetForm form)
    {
        page.Check(form.Retning is not null, nameof(form.Retning), "Vælg, hvad det taler for.");
        page.CheckLine(form);
        page.Check(
            !form.Bruges || form.Planlinje is not null || form.EgetSpørgsmål != "",
            nameof(form.EgetSpørgsmål),
            "Knyt det til et spørgsmål, eller tag fluebenet væk ved, at det må indgå i afgørelsen."
        );
        page.Check(
            form.Værdi is not null,
            nameof(form.Værdi),
            "Vurdér, hvor meget det kan bevise."
        );
        page.Check(
            form.VærdiFordi != "",
            nameof(form.VærdiFordi),
            "Skriv, hvorfor det kan bevise netop det."
        );
        page.Check(
            !form.Bruges || form.Værdi != Bevisværdi.Ingen,
            nameof(form.Bruges),
            "Det kan intet bevise og må ikke nævnes i afgørelsen. Tag fluebenet væk; det bliver på sagen."
        );
    }
}

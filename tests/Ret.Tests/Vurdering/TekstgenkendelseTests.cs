using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Ret.Tests;

public sealed class TekstgenkendelseTests
{
    private static readonly CompositeFormat Skabelon = CompositeFormat.Parse(
        "{0} blev den {1} {2} vurderet af kommunen. Samlet finder vi, at {3} kan arbejde på nedsat tid med skånehensyn, og at helbredet ikke udelukker et arbejde med pauser. Praktikken hos {4} i {5} timer viste fremgang, og lægen venter bedring."
    );

    private static readonly string[] Ordforråd =
        "borgeren hjemmet smerter ryggen søvn arbejde pause tempo kolleger dagen morgen aften vurdering læge praktik træning gå stå løfte læse børn mand kone bil cykel have hund ven kraft mod håb ro støj lys kulde varme angst glæde".Split(
            ' '
        );

    private static readonly Gen<string> Ord = Gen.Elements(Ordforråd);

    private static Gen<string> Tekst(int ord) =>
        Gen.ArrayOf(Ord, ord).Select(o => string.Join(' ', o));

    [Fact, Trait("Krav", "S0-8")]
    public void Navne_datoer_og_tal_skjuler_ikke_en_standardtekst()
    {
        var navne = Gen.Elements("Ali Hassan", "Berit Lund", "Per", "Anne-Mette Skov");
        var felter = (
            from navn in navne
            from dag in Gen.Choose(1, 28)
            from måned in Gen.Elements("maj", "oktober", "5.", "januar")
            from køn in Gen.Elements("han", "hun")
            from sted in Gen.Elements("Brugsen", "Nordby Skole", "Hansens Auto")
            from timer in Gen.Choose(1, 40)
            select string.Format(null, Skabelon, navn, $"{dag}.", måned, køn, sted, timer)
        ).ToArbitrary();
        Prop.ForAll(
                felter,
                felter,
                (en, anden) => Andel(en, anden) >= 0.75 && Andel(anden, en) >= 0.75
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact, Trait("Krav", "S0-8")]
    public void Et_fælles_afsnit_på_tolv_ord_findes_hvor_det_end_står() =>
        Prop.ForAll(
                (
                    from fælles in Tekst(14)
                    from a in Tekst(9)
                    from b in Tekst(23)
                    from c in Tekst(17)
                    select (Fælles: fælles, En: $"{a} {fælles} {b}", Anden: $"{c} {fælles}")
                ).ToArbitrary(),
                t =>
                {
                    var kendte = Tal(t.Anden);
                    kendte.IntersectWith(Tal(t.En));
                    var stykke = Tekstgenkendelse.Fælles(t.En, kendte);
                    return kendte.Count > 0
                        && stykke.Split(' ').Length >= 5
                        && t.En.Contains(stykke, StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact, Trait("Krav", "S0-8")]
    public void To_tekster_uden_fem_fælles_ord_i_træk_ligner_ikke_hinanden() =>
        Prop.ForAll(
                Tekst(60).ToArbitrary(),
                Tekst(60).ToArbitrary(),
                (en, anden) => Femord(en).Overlaps(Femord(anden)) || !Tal(en).Overlaps(Tal(anden))
            )
            .QuickCheckThrowOnFailure();

    [Fact, Trait("Krav", "S0-8")]
    public void Store_bogstaver_tegn_og_blanke_betyder_intet() =>
        Prop.ForAll(
                Tekst(40).ToArbitrary(),
                tekst => Tal(tekst).SetEquals(Tal($"  {tekst.Replace(" ", ",\n ")}!"))
            )
            .QuickCheckThrowOnFailure();

    [Fact, Trait("Krav", "S0-8")]
    public void Få_ord_har_ingen_aftryk_og_lange_tekster_har_få()
    {
        Assert.Empty(Tekstgenkendelse.Aftryk("Borgeren kan ikke arbejde på fuld tid mere."));
        Assert.Empty(Tekstgenkendelse.Aftryk(""));
        Prop.ForAll(
                Tekst(300).ToArbitrary(),
                tekst => Tekstgenkendelse.Aftryk(tekst).Count is > 20 and < 130
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact, Trait("Krav", "S0-8")]
    public void Stykket_er_borgerens_egen_tekst_med_egne_navne()
    {
        var egen = string.Format(null, Skabelon, "Ali Hassan", "3.", "maj", "han", "Brugsen", 5);
        var anden = string.Format(null, Skabelon, "Berit Lund", "9.", "juni", "hun", "Skolen", 7);
        var stykke = Tekstgenkendelse.Fælles(egen, Tal(anden));
        Assert.Contains(
            "skånehensyn, og at helbredet ikke udelukker",
            stykke,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Berit", stykke, StringComparison.Ordinal);
        Assert.Equal("", Tekstgenkendelse.Fælles(egen, new HashSet<long>()));
    }

    [Theory, Trait("Krav", "S0-8")]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Næsten_samme_tekst_i_mere_end_tre_sager_bliver_vist(int sager, bool vist)
    {
        var svar = Prøv(v => v with { NæstenSammeTekst = new(sager, "kan arbejde med pauser.") });
        Assert.Equal(vist, svar.ErMangler());
        if (vist)
            svar.Mangler("i 4 andre sager. Det går igen: \"kan arbejde med pauser.\"");
    }

    [Fact, Trait("Krav", "S0-8")]
    public void Er_teksten_fundet_ordret_siges_det_kun_én_gang() =>
        Prøv(v => v with { SagerMedSammeTekst = 9, NæstenSammeTekst = new(9, "alt") })
            .ErIkkeRelevant("Teksten er allerede fundet ordret.");

    private static Svar Prøv(Func<Helhedsvurdering, Helhedsvurdering> med) =>
        Konkretregler.IkkeNæstenSammeTekst.Prøv(
            En.Vurdering with
            {
                Vurdering = med(En.Helhedsvurdering),
            }
        );

    private static HashSet<long> Tal(string tekst) =>
        [.. Tekstgenkendelse.Aftryk(tekst).Select(a => a.Værdi)];

    private static double Andel(string en, string anden)
    {
        var (a, b) = (Tal(en), Tal(anden));
        return (double)a.Count(b.Contains) / a.Count;
    }

    private static HashSet<string> Femord(string tekst)
    {
        var ord = tekst.Split(' ');
        return
        [
            .. Enumerable.Range(0, ord.Length - 4).Select(i => string.Join(' ', ord[i..(i + 5)])),
        ];
    }
}

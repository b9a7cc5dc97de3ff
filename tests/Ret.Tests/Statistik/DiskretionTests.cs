using FsCheck;
using FsCheck.Fluent;

namespace Ret.Tests;

public sealed class DiskretionTests
{
    private static Gen<Tælletabel> Tabeller(int rækker, int kolonner, int størst, bool grupper) =>
        from r in Gen.Choose(1, rækker)
        from k in Gen.Choose(1, kolonner)
        from tal in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, størst), k), r)
        select new Tælletabel(
            [.. Enumerable.Range(1, k).Select(i => $"K{i}")],
            [
                .. tal.Select(
                        (t, i) => new Tællerække($"R{i}", t) { Gruppe = grupper ? $"G{i % 2}" : "" }
                    )
                    .OrderBy(x => x.Gruppe, StringComparer.Ordinal),
            ]
        );

    [Theory, Trait("Afvist", "S0-20"), Trait("Krav", "S0-20")]
    [InlineData(3, false, 3, 2)]
    [InlineData(3, true, 3, 2)]
    [InlineData(5, false, 2, 2)]
    [InlineData(5, true, 2, 2)]
    [InlineData(10, false, 2, 2)]
    public void En_angriber_der_prøver_alt_kan_ikke_regne_noget_skjult_ud(
        int grænse,
        bool grupper,
        int rækker,
        int kolonner
    ) =>
        Prop.ForAll(
                Tabeller(rækker, kolonner, grænse + 2, grupper).ToArbitrary(),
                tabel =>
                {
                    var vist = Diskretion.Vis(tabel, grænse);
                    return !new Angriber(vist, [.. tabel.Rækker.Select(r => r.Gruppe)])
                        .Regnet()
                        .Any();
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory, Trait("Krav", "S0-20")]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    public void En_angriber_der_løser_ligninger_kan_ikke_regne_noget_skjult_ud(int grænse) =>
        Prop.ForAll(
                Tabeller(7, 5, 3 * grænse, grupper: true).ToArbitrary(),
                tabel => Ligninger.Entydige(Diskretion.Vis(tabel, grænse), tabel).Count == 0
            )
            .QuickCheckThrowOnFailure();

    [Fact, Trait("Krav", "S0-20")]
    public void En_tabel_uden_små_antal_er_uændret() =>
        Prop.ForAll(
                Tabeller(6, 5, 40, grupper: false).ToArbitrary(),
                tabel =>
                {
                    var store = tabel with
                    {
                        Rækker =
                        [
                            .. tabel.Rækker.Select(r =>
                                r with
                                {
                                    Tal = [.. r.Tal.Select(t => t is > 0 and < 3 ? 0 : t)],
                                }
                            ),
                        ],
                    };
                    var vist = Diskretion.Vis(store, 3);
                    return !vist.HarSkjulte
                        && vist.Rækker.Where(r => !r.ErSum)
                            .Select(r => r.Celler.Select(c => c.Antal))
                            .Zip(store.Rækker.Select(r => r.Tal))
                            .All(p => p.First.SequenceEqual(p.Second));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact, Trait("Krav", "S0-20")]
    public void Det_viste_er_sandt_og_summerne_stemmer() =>
        Prop.ForAll(
                Tabeller(6, 4, 12, grupper: true).ToArbitrary(),
                tabel =>
                {
                    var vist = Diskretion.Vis(tabel, 5);
                    var sande = Ligninger.Sande(tabel);
                    return vist.Rækker.Count == sande.Count
                        && vist.Rækker.Zip(sande).All(p => ErSand(p.First, p.Second));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact, Trait("Krav", "S0-20")]
    public void Et_lille_antal_skjuler_også_et_andet_i_rækken_og_i_kolonnen()
    {
        var vist = Diskretion.Vis(Tabel([2, 8], [9, 7], [4, 6]), 3);
        Assert.Equal(Cellevisning.UnderGrænsen, vist.Rækker[0].Celler[0].Visning);
        Assert.Equal(Cellevisning.Skjult, vist.Rækker[0].Celler[1].Visning);
        Assert.Equal(36, vist.Rækker[^1].IAlt.Antal);
        Assert.Equal(
            4,
            vist.Rækker.SelectMany(r => r.Celler.Append(r.IAlt))
                .Count(c => c.Visning != Cellevisning.Vist)
        );
        Assert.Contains("under 3", vist.Forklaring, StringComparison.Ordinal);
    }

    [Fact, Trait("Krav", "S0-20")]
    public void Et_enkelt_lille_antal_skjuler_også_summen()
    {
        var vist = Diskretion.Vis(Tabel([1, 0, 0]), 3);
        Assert.All(
            vist.Rækker.SelectMany(r => r.Celler.Append(r.IAlt)),
            c => Assert.Equal(Cellevisning.UnderGrænsen, c.Visning)
        );
    }

    [Fact]
    public void Angriberne_er_gode_nok_til_at_regne_en_enkelt_skjult_celle_ud()
    {
        var tabel = Tabel([2, 8], [9, 7]);
        var vist = Diskretion.Vis(Tabel([12, 8], [9, 7]), 3);
        var kun = vist with
        {
            Rækker =
            [
                new(
                    "R0",
                    false,
                    [new(Cellevisning.UnderGrænsen, 0), new(Cellevisning.Vist, 8)],
                    new(Cellevisning.Vist, 10)
                ),
                vist.Rækker[1],
                new(
                    "I alt",
                    true,
                    [new(Cellevisning.Vist, 11), new(Cellevisning.Vist, 15)],
                    new(Cellevisning.Vist, 26)
                ),
            ],
        };
        Assert.NotEmpty(new Angriber(kun, ["", ""]).Regnet());
        Assert.NotEmpty(Ligninger.Entydige(kun, tabel));
    }

    [Fact, Trait("Krav", "S0-20")]
    public void Ingen_procent_af_noget_skjult()
    {
        var skjult = new Celle(Cellevisning.Skjult, 0);
        var (ti, tredive) = (new Celle(Cellevisning.Vist, 10), new Celle(Cellevisning.Vist, 30));
        Assert.Equal(33, ti.Procent(tredive));
        Assert.Null(ti.Procent(skjult));
        Assert.Null(skjult.Procent(ti));
        Assert.Null(ti.Procent(new(Cellevisning.Vist, 0)));
    }

    [Theory, Trait("Afvist", "S0-20")]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Grænsen_er_3_5_eller_10(int grænse) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Diskretion.Vis(Tabel([1]), grænse));

    [Fact]
    public void Negative_antal_og_skæve_rækker_er_fejl()
    {
        Assert.Throws<ArgumentException>(() => Diskretion.Vis(Tabel([-1]), 3));
        Assert.Throws<ArgumentException>(() => Diskretion.Vis(Tabel([1, 2], [3]), 3));
    }

    [Fact]
    public void Den_tomme_tabel_har_summen_nul() =>
        Assert.Equal(0, Diskretion.Vis(new(["K"], []), 3).Rækker.Single().IAlt.Antal);

    private static Tælletabel Tabel(params int[][] tal) =>
        new(
            [.. tal[0].Select((_, i) => $"K{i}")],
            [.. tal.Select((t, i) => new Tællerække($"R{i}", t))]
        );

    private static bool ErSand(VistRække vist, IReadOnlyList<int> sand) =>
        vist
            .Celler.Append(vist.IAlt)
            .Zip(sand)
            .All(p =>
                p.First.Visning switch
                {
                    Cellevisning.Vist => p.First.Antal == p.Second,
                    Cellevisning.UnderGrænsen => p.Second < 5,
                    _ => p.Second >= 5,
                }
            );
}

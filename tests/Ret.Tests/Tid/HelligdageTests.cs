namespace Ret.Tests;

public sealed class HelligdageTests
{
    [Theory]
    [InlineData(1997, 3, 30)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2016, 3, 27)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Påsken_falder_hvor_kalenderen_siger(int år, int måned, int dag) =>
        Assert.Equal(new DateOnly(år, måned, dag), Helligdage.Påskedag(år));

    [Fact]
    public void Året_2026_har_ti_helligdage() =>
        Assert.Equal(
            [
                new(1.Januar(2026), "nytårsdag"),
                new(2.April(2026), "skærtorsdag"),
                new(3.April(2026), "langfredag"),
                new(5.April(2026), "påskedag"),
                new(6.April(2026), "2. påskedag"),
                new(14.Maj(2026), "Kristi himmelfartsdag"),
                new(24.Maj(2026), "pinsedag"),
                new(25.Maj(2026), "2. pinsedag"),
                new(25.December(2026), "juledag"),
                new(26.December(2026), "2. juledag"),
            ],
            Helligdage.Året(2026)
        );

    [Fact]
    public void Store_bededag_er_helligdag_til_og_med_2023()
    {
        Assert.Equal("store bededag", Helligdage.Navn(5.Maj(2023)));
        Assert.Equal(11, Helligdage.Året(2023).Count);
    }

    [Fact]
    public void Store_bededag_er_en_arbejdsdag_fra_2024()
    {
        Assert.Null(Helligdage.Navn(26.April(2024)));
        Assert.True(26.April(2024).ErArbejdsdag());
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 5)]
    [InlineData(12, 24)]
    [InlineData(12, 31)]
    public void Lukkedage_uden_for_loven_er_ikke_helligdage(int måned, int dag) =>
        Assert.Null(Helligdage.Navn(new DateOnly(2026, måned, dag)));

    [Fact]
    public void Påskedag_er_altid_en_søndag_mellem_22_marts_og_25_april() =>
        Egenskab.ForAlleDage(dag =>
        {
            var påske = Helligdage.Påskedag(dag.Year);
            return påske.DayOfWeek == DayOfWeek.Sunday
                && påske >= 22.Marts(dag.Year)
                && påske <= 25.April(dag.Year);
        });
}

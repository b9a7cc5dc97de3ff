namespace Browser.Tests.Journeys;

/// <summary>What is typed is never lost: not to a colleague, and not to a session that ran out.</summary>
[Collection(InTown.Name)]
public sealed class TogetherTests(Town town)
{
    [Fact, Trait("Krav", "S4-21")]
    public async Task Two_who_write_on_one_case_see_both_texts()
    {
        var mette = await town.Enter("Vær Mette");
        var sag = await mette.Receive();
        var karen = await town.Enter("Vær Karen");
        await mette.Open($"/sager/{sag}/afgoerelse");
        await karen.Open($"/sager/{sag}/afgoerelse");
        await karen.Choose("Udfald", "Afslag");
        await karen.Fill("KonkretVurdering", "Karens vurdering.");
        await karen.PressButton("Gem og se brevet");

        await mette.Choose("Udfald", "Afslag");
        await mette.Fill("KonkretVurdering", "Mettes vurdering.");
        await mette.PressButton("Gem og se brevet", expectErrors: true);

        Assert.Contains("Karens vurdering.", await mette.Text());
        Assert.Equal("Mettes vurdering.", await mette.Page.InputValueAsync("#KonkretVurdering"));
        await mette.PressButton("Gem og se brevet");
        await karen.Open($"/sager/{sag}/afgoerelse");
        Assert.Equal("Mettes vurdering.", await karen.Page.InputValueAsync("#KonkretVurdering"));
    }

    [Fact, Trait("Krav", "S4-21")]
    public async Task A_session_that_runs_out_in_the_middle_of_a_text_gives_the_text_back()
    {
        var mette = await town.Enter("Vær Mette");
        var sag = await mette.Receive();
        await mette.Open($"/sager/{sag}/notater/skriv");
        await mette.Fill("Emne", "Samtale om praktik");
        await mette.Fill("Indhold", "Berit vil gerne prøve et lager.");
        town.Clock.Advance(TimeSpan.FromHours(13));

        await mette.PressButton("Journalisér notatet");
        Assert.Equal("/log-ind", mette.Path);
        await mette.PressButton("Vær Mette");

        Assert.Equal($"/sager/{sag}/notater/skriv", mette.Path);
        Assert.Equal(
            "Berit vil gerne prøve et lager.",
            await mette.Page.InputValueAsync("#Indhold")
        );
        await mette.PressButton("Journalisér notatet");
        await mette.Open($"/sager/{sag}/journal");
        Assert.Contains("Berit vil gerne prøve et lager.", await mette.Text());
    }
}

namespace Browser.Tests.Journeys;

/// <summary>A trainee writes, and the mentor answers for it.</summary>
[Collection(InTown.Name)]
public sealed class TraineeTests(Town town)
{
    [Fact, Trait("Krav", "S4-38")]
    public async Task A_mentor_sends_a_trainees_draft_back_and_then_approves_it()
    {
        var jonas = await town.Enter("Vær Jonas");
        var sag = await jonas.Receive();
        await jonas.Note(sag, "LÆ 265", "Attest fra egen læge.");
        await jonas.Inform(sag);
        await jonas.Refuse(sag);
        await Write(jonas, sag, "Du er over folkepensionsalderen.");

        var mette = await town.Enter("Vær Mette");
        await mette.Open($"/sager/{sag}/afgoerelse/mentor");
        await mette.Fill("Kommentar", "Skriv også, hvornår.");
        await mette.PressButton("Send tilbage");

        await jonas.Open($"/sager/{sag}/afgoerelse");
        Assert.Contains("Skriv også, hvornår.", await jonas.Text());
        await Write(jonas, sag, "Du nåede folkepensionsalderen den 1. marts 2026.");
        await mette.Open($"/sager/{sag}/afgoerelse/mentor");
        await mette.PressAndConfirm("Godkend og send brevet");
        await town.RunJobs();
        await mette.Open($"/sager/{sag}/breve");
        Assert.Contains("Afslag", await mette.Text());
    }

    private static async Task Write(Visitor jonas, string sag, string reasons)
    {
        await jonas.Open($"/sager/{sag}/afgoerelse");
        await jonas.Choose("Udfald", "FormeltAfslag");
        await jonas.Fill("LagtVægtPå", "Borgerens alder.");
        await jonas.Fill("KonkretVurdering", reasons);
        await jonas.PressButton("Underskriv og send til mentor");
    }
}

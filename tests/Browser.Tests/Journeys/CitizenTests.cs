namespace Browser.Tests.Journeys;

/// <summary>From the letter about a hearing to the citizen's answer, and back to the caseworker.</summary>
[Collection(InTown.Name)]
public sealed class CitizenTests(Town town)
{
    [Fact, Trait("Krav", "S0-16")]
    public async Task A_citizen_reads_what_speaks_against_and_answers_by_keyboard_alone()
    {
        var ali = await town.Enter("Vær Ali", width: 360);
        var sag = ali.Path.Split('/')[2];
        var mette = await town.Enter("Vær Mette");
        await mette.Learn(sag);
        await Hear(mette, sag);
        await town.RunJobs();

        await ali.Open($"/min-sag/{sag}");
        Assert.Contains("Svar på vores brev", await ali.Text());
        await ali.Follow("Se alle oplysninger om dig");
        Assert.Contains("Ali kunne arbejde hele dagen.", await ali.Text());
        await ali.Open($"/min-sag/{sag}");
        await ali.Follow("Svar på vores brev");
        await ali.Fill("Svar", "Det var kun den ene dag.");
        await ali.PressButton("Send svaret");

        await mette.Open($"/sager/{sag}/journal");
        Assert.Contains("Det var kun den ene dag.", await mette.Text());
    }

    private static async Task Hear(Visitor mette, string sag)
    {
        await mette.Open($"/sager/{sag}/partshoeringer/send");
        await mette.PressButton("Vis brevet");
        await mette.PressAndConfirm("Send til borgeren");
    }
}

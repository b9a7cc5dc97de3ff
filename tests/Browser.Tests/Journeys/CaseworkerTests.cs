namespace Browser.Tests.Journeys;

/// <summary>From an application by telephone to a letter the citizen can read.</summary>
[Collection(InTown.Name)]
public sealed class CaseworkerTests(Town town)
{
    [Fact, Trait("Krav", "S0-21")]
    public async Task An_application_becomes_a_reasoned_letter_by_keyboard_alone()
    {
        var mette = await town.Enter("Vær Mette");
        var sag = await mette.Receive();
        await mette.Note(sag, "Samlet beskrivelse", "Berit har arbejdet i 20 år som kok.");
        await mette.Note(sag, "LÆ 265", "Attest fra egen læge.");
        await mette.Inform(sag);
        await mette.Describe(sag);
        await Advise(mette, sag);

        await Decide(mette, sag);
        await town.RunJobs();

        Assert.Contains("Afgørelsen er truffet.", await mette.Text());
        await mette.Open($"/sager/{sag}");
        Assert.Contains("Sagen er afsluttet.", await mette.Page.InnerTextAsync("body"));
        await mette.Follow("Breve");
        await mette.Follow("Du får bevilget");
        Assert.Contains("Du opfylder betingelserne.", await mette.Text());
        Assert.Contains("Berit Testesen", await mette.Text());
    }

    private async Task Advise(Visitor mette, string sag)
    {
        await mette.Follow("Bed om rådgivning");
        await mette.Select("Koordinator", "Lis");
        await mette.Fill("Spørgsmål", "Er der risiko for, at sygdommen bliver værre?");
        await mette.Fill("Frist", "07-12-2026");
        await mette.PressButton("Send spørgsmålet");
        var lis = await town.Enter("Vær Lis");
        await lis.Open("/raadgivning");
        await lis.Follow(sag);
        await lis.Fill("Råd", "Arbejde på nedsat tid er forsvarligt.");
        await lis.Fill("Skånehensyn", "Pauser hver time.");
        await lis.PressButton("Send rådgivningen");
    }

    private static async Task Decide(Visitor mette, string sag)
    {
        await mette.Open($"/sager/{sag}/afgoerelse");
        await mette.Choose("Udfald", "FuldBevilling");
        await mette.Fill("KonkretVurdering", "Du opfylder betingelserne.");
        for (var question = 0; question < 3; question++)
        {
            await mette.Fill($"Skøn[{question}].Svar", "Ja");
            await mette.Fill($"Skøn[{question}].Begrundelse", "Det viser attesten.");
        }
        await mette.PressAndConfirm("Afgør og send brevet");
    }
}

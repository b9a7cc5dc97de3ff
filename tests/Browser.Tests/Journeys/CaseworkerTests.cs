namespace Browser.Tests.Journeys;

/// <summary>From an application by telephone to a letter the citizen can read.</summary>
public sealed class CaseworkerTests(Town town) : IClassFixture<Town>
{
    [Fact, Trait("Krav", "S0-21")]
    public async Task An_application_becomes_a_reasoned_letter_by_keyboard_alone()
    {
        var mette = await town.Enter("Mette Holm");
        var sag = await Receive(mette);
        await Note(mette, sag, "Samlet beskrivelse", "Berit har arbejdet i 20 år som kok.");
        await Note(mette, sag, "LÆ 265", "Attest fra egen læge.");
        await Inform(mette, sag);
        await Describe(mette, sag);
        await Advise(mette, sag);
        await Decide(mette, sag);
        Assert.Contains("Afgørelse", await mette.Text());
    }

    private static async Task<string> Receive(Visitor mette)
    {
        await mette.Open("/post/modtag");
        await mette.Fill("Cpr", "1502840016");
        await mette.Fill("Navn", "Berit Testesen");
        await mette.Fill("Tema", "Ansøgning om fleksjob");
        await mette.Select("FraHvem", "Borgeren selv");
        await mette.Fill("Afsender", "Berit Testesen");
        await mette.Select("Kanal", "Sagt mundtligt");
        await mette.Fill("Modtaget", "20-11-2026");
        await mette.Fill("Tekst", "Berit ringer og søger om fleksjob.");
        await mette.Fill("Ydelse", "fleksjob");
        await mette.PressButton("Modtag, og find sagen");
        await mette.Select("Input.Sagstype", "Fleksjob");
        await mette.Fill("Input.Titel", "Fleksjob");
        await mette.PressButton("Opret sagen, og journalisér papiret");
        return mette.Path.Split('/')[2];
    }

    private static async Task Note(Visitor mette, string sag, string subject, string text)
    {
        await mette.Open($"/sager/{sag}/notater/skriv");
        await mette.Fill("Emne", subject);
        await mette.Fill("Indhold", text);
        await mette.PressButton("Journalisér notatet");
    }

    private static async Task Inform(Visitor mette, string sag)
    {
        await mette.Open($"/sager/{sag}/oplysninger/luk");
        await mette.PressButton("Sagen er oplyst");
    }

    private static async Task Describe(Visitor mette, string sag)
    {
        await mette.Open($"/sager/{sag}/fleksjob");
        await mette.Choose("Søgt", "Fleksjob");
        await mette.Fill("Folkepensionsdag", "15-02-2053");
        for (var condition = 0; condition < 3; condition++)
        {
            await mette.Choose($"Betingelser[{condition}].Svar", "ja");
            await mette.Fill($"Betingelser[{condition}].Begrundelse", "Det fremgår af attesten.");
            await mette.Tick($"Betingelser[{condition}].Dokumenter", $"{sag}-3");
        }
        await mette.Select("LægeDokument", "3:");
        await mette.Fill("LægeModtaget", "20-11-2026");
        foreach (var field in new[] { "Helbred", "Hensyn", "Opfattelse", "Andet" })
            await mette.Fill($"Læge{field}", "Se attesten.");
        await mette.Select("Samlet", "2:");
        await mette.PressButton("Gem");
    }

    private async Task Advise(Visitor mette, string sag)
    {
        await mette.Follow("Bed om rådgivning");
        await mette.Select("Koordinator", "Lis");
        await mette.Fill("Spørgsmål", "Er der risiko for, at sygdommen bliver værre?");
        await mette.Fill("Frist", "07-12-2026");
        await mette.PressButton("Send spørgsmålet");
        var lis = await town.Enter("Lis");
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

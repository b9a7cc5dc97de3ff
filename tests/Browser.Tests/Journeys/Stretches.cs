namespace Browser.Tests.Journeys;

/// <summary>The stretches that several journeys have in common, each walked through the pages.</summary>
internal static class Stretches
{
    public static async Task<string> Receive(this Visitor visitor)
    {
        await visitor.Open("/post/modtag");
        await visitor.Fill("Cpr", "1502840016");
        await visitor.Fill("Navn", "Berit Testesen");
        await visitor.Fill("Tema", "Ansøgning om fleksjob");
        await visitor.Select("FraHvem", "Borgeren selv");
        await visitor.Fill("Afsender", "Berit Testesen");
        await visitor.Select("Kanal", "Sagt mundtligt");
        await visitor.Fill("Modtaget", "20-11-2026");
        await visitor.Fill("Tekst", "Berit ringer og søger om fleksjob.");
        await visitor.Fill("Ydelse", "fleksjob");
        await visitor.PressButton("Modtag, og find sagen");
        await visitor.Select("Input.Sagstype", "Fleksjob");
        await visitor.Fill("Input.Titel", "Fleksjob");
        await visitor.PressButton("Opret sagen, og journalisér papiret");
        return visitor.Path.Split('/')[2];
    }

    public static async Task Note(this Visitor visitor, string sag, string subject, string text)
    {
        await visitor.Open($"/sager/{sag}/notater/skriv");
        await visitor.Fill("Emne", subject);
        await visitor.Fill("Indhold", text);
        await visitor.PressButton("Journalisér notatet");
    }

    public static async Task Inform(this Visitor visitor, string sag)
    {
        await visitor.Open($"/sager/{sag}/oplysninger/luk");
        await visitor.PressButton("Sagen er oplyst");
    }

    public static async Task Describe(this Visitor visitor, string sag)
    {
        await visitor.Open($"/sager/{sag}/fleksjob");
        await visitor.Choose("Søgt", "Fleksjob");
        await visitor.Fill("Folkepensionsdag", "15-02-2053");
        for (var condition = 0; condition < 3; condition++)
        {
            await visitor.Choose($"Betingelser[{condition}].Svar", "ja");
            await visitor.Fill($"Betingelser[{condition}].Begrundelse", "Det fremgår af attesten.");
            await visitor.Tick($"Betingelser[{condition}].Dokumenter", $"{sag}-3");
        }
        await visitor.Select("LægeDokument", "3:");
        await visitor.Fill("LægeModtaget", "20-11-2026");
        foreach (var field in new[] { "Helbred", "Hensyn", "Opfattelse", "Andet" })
            await visitor.Fill($"Læge{field}", "Se attesten.");
        await visitor.Select("Samlet", "2:");
        await visitor.PressButton("Gem");
    }

    /// <summary>The one formal condition that is not met: the citizen is past the age.</summary>
    public static async Task Refuse(this Visitor visitor, string sag)
    {
        await visitor.Open($"/sager/{sag}/fleksjob");
        await visitor.Choose("Søgt", "Fleksjob");
        await visitor.Fill("Folkepensionsdag", "01-03-2026");
        await visitor.Select("LægeDokument", "2:");
        await visitor.Fill("LægeModtaget", "20-11-2026");
        foreach (var field in new[] { "Helbred", "Hensyn", "Opfattelse", "Andet" })
            await visitor.Fill($"Læge{field}", "Se attesten.");
        await visitor.PressButton("Gem");
    }

    /// <summary>Something that speaks against, from somebody who knows the citizen.</summary>
    public static async Task Learn(this Visitor visitor, string sag)
    {
        await visitor.Open($"/sager/{sag}/oplysninger/ny");
        await visitor.Fill("Titel", "Udtalelse fra praktikstedet");
        await visitor.Fill("Viser", "Ali kunne arbejde hele dagen.");
        await visitor.Choose("Niveau", "Aktør");
        await visitor.Fill("Kilde", "Demoby Tekniske Skole");
        await visitor.Fill("Modtaget", "20-11-2026");
        await visitor.Choose("Grundlag", "Lov");
        await visitor.Fill("Hjemmel", "LAB § 63");
        await visitor.Fill("EgetSpørgsmål", "Hvor meget kan Ali arbejde?");
        await visitor.Choose("Kategori", "Praktik");
        await visitor.Choose("Retning", "ImodBorgeren");
        await visitor.Tick("Bruges");
        await visitor.PressButton("Gem oplysningen");
    }
}

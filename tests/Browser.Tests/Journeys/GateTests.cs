using Microsoft.Playwright;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;

namespace Browser.Tests.Journeys;

/// <summary>The gate to the web by keyboard: source document 001's three occasions, and "just to check".</summary>
[Collection(InTown.Name)]
public sealed class GateTests(Town town)
{
    private const int Most = 15;

    [Fact, Trait("Krav", "S1-9"), Trait("Krav", "S1-13"), Trait("Krav", "S1-16")]
    public async Task A_lawful_find_takes_at_most_fifteen_interactions_from_the_case_to_the_hearing_list()
    {
        var mette = await town.Enter("Vær Mette");
        var sag = await mette.Receive();
        await mette.Open($"/sager/{sag}");
        mette.Interactions = 0;

        await mette.Follow("Oplysninger");
        await mette.Follow("Ny oplysning fra nettet");
        await Occasion(mette, "OffentligFremtræden", "Facebook");
        await Reason(mette);
        await Manner(mette);
        await Capture(mette, activity: false);
        await mette.Fill("Titel", "Billede af en løbetur");
        await mette.Fill("Viser", "Borgeren løber i en park.");
        await mette.Choose("Kategori", "Helbred");
        await Weigh(mette);
        await mette.PressButton("Gem oplysningen");

        Assert.Contains("Fundet står på høringslisten", await mette.Text());
        await Look(mette, "opslag");
        Assert.True(mette.Interactions <= Most, $"It took {mette.Interactions}.");
        await mette.Open($"/sager/{sag}/partshoeringer");
        Assert.Contains("Billede af en løbetur", await mette.Text());
    }

    [Theory, Trait("Krav", "S1-10"), Trait("Krav", "S0-12")]
    [InlineData("ForholdFraAndre", "Søgemaskine")]
    [InlineData("FagligUndren", "LinkedIn")]
    public async Task The_other_two_occasions_ask_for_the_cases_own_papers_and_an_activity_keeps_its_extent_only(
        string occasion,
        string channel
    )
    {
        var mette = await town.Enter("Vær Mette");
        var sag = await mette.Receive();
        await mette.Open($"/sager/{sag}/nettet/ny");

        await Occasion(mette, occasion, channel);
        await mette.Tick("Papirer", "1");
        await mette.PressButton("Næste spørgsmål");
        await Reason(mette);
        await Manner(mette);
        await Capture(mette, activity: true);
        await mette.Choose("Art", "Avisindlæg");
        await mette.Choose("Metode", "Observeret");
        await mette.Fill("Mængde", "2 timer om ugen");
        await mette.Fill("Periode", "januar til marts 2026");
        await mette.Fill(
            "DirekteBetydning",
            "Det viser, hvor længe borgeren kan sidde ved et tastatur."
        );
        await Weigh(mette);
        await mette.PressButton("Gem oplysningen");

        await Answers(mette, sag);
        await mette.Open($"/sager/{sag}/oplysninger");
        await Look(mette, "oplysninger");
    }

    /// <summary>The three questions about each activity, with and without whose they are.</summary>
    private static async Task Answers(Visitor mette, string sag)
    {
        await mette.Open($"/sager/{sag}/aktiviteter");
        Assert.Contains("2 timer om ugen", await mette.Text());
        await Look(mette, "aktiviteter");
        await mette.Follow("Vis uden persondata");
        Assert.DoesNotContain(sag, await mette.Text(), StringComparison.Ordinal);
        await Look(mette, "aktiviteter-uden-persondata");
    }

    [Fact, Trait("Afvist", "S1-8"), Trait("Afvist", "S1-9")]
    public async Task Just_to_check_ends_at_the_first_question_with_the_lawful_way()
    {
        var mette = await town.Enter("Vær Mette");
        var sag = await mette.Receive();
        await mette.Open($"/sager/{sag}/nettet/ny");

        await mette.Choose("Anledning", "Ingen");
        await mette.Choose("Kanal", "Facebook");
        await mette.PressButton("Næste spørgsmål", expectErrors: true);

        Assert.Contains("Der er ingen anledning til at søge.", await mette.Text());
        await Look(mette, "port-nej");
        await mette.Follow("Bed borgeren om oplysningen");
        Assert.Contains("Hvem skal vi spørge om hvad?", await mette.Text());
    }

    private static async Task Occasion(Visitor mette, string occasion, string channel)
    {
        await mette.Choose("Anledning", occasion);
        await mette.Choose("Kanal", channel);
        await mette.PressButton("Næste spørgsmål");
    }

    private static async Task Reason(Visitor mette)
    {
        await mette.Fill("Grund", "Borgeren har selv lagt billeder ud af det, sagen handler om.");
        await mette.PressButton("Næste spørgsmål");
        await mette.Fill("Tvivl", "Om borgeren kan løbe.");
        await mette.PressButton("Næste spørgsmål");
    }

    private static async Task Manner(Visitor mette)
    {
        await mette.Choose("ÅbenForAlle", "True");
        await mette.Choose("Profil", "UdenProfil");
        await mette.Choose("Kontakt", "False");
        await mette.PressButton("Skriv grunden i journalen");
    }

    private static async Task Capture(Visitor mette, bool activity)
    {
        await mette.Choose("Aktivitet", activity ? "True" : "False");
        await mette.Fill("Adresse", "https://eksempel.invalid/opslag/1");
        await mette.Choose("LoggetInd", "False");
        if (!activity)
            await mette.Choose("AndrePersoner", "False");
        await mette.Page.SetInputFilesAsync(
            "[name=Fil]",
            new FilePayload
            {
                Name = "skaerm.png",
                MimeType = "image/png",
                Buffer = Picture(),
            }
        );
        await mette.Page.Locator(".felttegner canvas").WaitForAsync();
        await Look(mette, activity ? "fund-aktivitet" : "fund");
        if (activity)
            await mette.Fill("Felter", "0 0 60 20");
        await mette.PressButton("Læg fundet på sagen");
    }

    private static async Task Weigh(Visitor mette)
    {
        await mette.Choose("Retning", "ImodBorgeren");
        await mette.Fill("EgetSpørgsmål", "Hvad kan borgeren klare?");
        await mette.Choose("Værdi", "Nogen");
        await mette.Fill("VærdiFordi", "Det er nyt, og borgeren er alene på det.");
    }

    /// <summary>A picture beside those of <see cref="PictureTests"/>, for whoever wants to look.</summary>
    private static Task Look(Visitor visitor, string name) =>
        visitor.Page.ScreenshotAsync(
            new() { Path = Path.Combine(PictureTests.Folder, $"{name}.png"), FullPage = true }
        );

    private static byte[] Picture()
    {
        using var image = new Image<Rgb24>(640, 360, new Rgb24(200, 220, 240));
        using var file = new MemoryStream();
        image.Save(file, new PngEncoder());
        return file.ToArray();
    }
}

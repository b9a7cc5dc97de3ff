namespace Browser.Tests.Journeys;

/// <summary>
/// The pages that carry the product, as those who live in them see them, wide and narrow. The pictures are put in
/// <c>out/screenshots</c>, for whoever wants to look.
/// </summary>
[Collection(InTown.Name)]
public sealed class PictureTests(Town town)
{
    internal static readonly string Folder = Path.Combine(Root(), "out", "screenshots");

    public static TheoryData<string, string?, string> Pages =>
        new()
        {
            { "Vær Mette", "/min-dag", "min-dag" },
            { "Vær Mette", "/sager", "mine-sager" },
            { "Vær Mette", null, "afgoerelse" },
            { "Vær Pia", "/post", "post" },
            { "Vær Karen", "/ledelse", "ledelse" },
            { "Vær Karen", "/statistik", "statistik" },
            { "Vær Karen", "/teammoeder", "teammoeder" },
            { "Vær Sofie", null, "sikkerhed" },
            { "Vær Lis", null, "raadgivning" },
            { "Vær Ali", null, "min-sag" },
            { "Be Grace", null, "min-sag-engelsk" },
        };

    [Theory, MemberData(nameof(Pages))]
    public async Task No_page_is_wider_than_its_screen_and_axe_finds_nothing(
        string card,
        string? path,
        string name
    )
    {
        foreach (var width in (int[])[1280, 360])
        {
            var visitor = await town.Enter(card, width);
            if (path is not null)
                await visitor.Open(path);
            Assert.Equal(
                width,
                await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")
            );
            await visitor.Page.ScreenshotAsync(
                new() { Path = Path.Combine(Folder, $"{name}-{width}.png"), FullPage = true }
            );
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "saglig.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("saglig.slnx");
    }
}

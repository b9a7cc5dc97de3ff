using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Dokumenter;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.MinSag;

/// <summary>Sends papers to the case, with a receipt; and shows what has arrived and where it is (S4-24).</summary>
[Kladde("Send papirer"), StreamingUpload]
public sealed class PapersModel(
    CurrentSag sag,
    ModtagFraBorger receive,
    PortalUpload upload,
    PortalPerson person,
    DeliveredSql delivered
) : PageModel
{
    private const int Most = 200;
    private const int LongestTopic = 200;

    public Sag Sag => sag.Value;
    public string Emne { get; set; } = "";
    public string Besked { get; set; } = "";

    /// <summary>Files that came with the last try.</summary>
    public KeptUpload Kept { get; private set; } = KeptUpload.None;
    public IReadOnlyList<Delivered> Delivered { get; private set; } = [];

    public async Task OnGet() => Delivered = await delivered.For(Sag.Id, Most);

    public async Task<IActionResult> OnPost()
    {
        var read = await upload.Read(HttpContext);
        Delivered = await delivered.For(Sag.Id, Most);
        (Emne, Besked, Kept) = (read.Text("Emne"), read.Text("Besked"), upload.Keep(read));
        if (read.Refusal is { } refusal)
            return this.Refuse(refusal);
        Check(read.Files.Count > 0);
        if (!ModelState.IsValid)
            return Page();
        var paper = new BorgerPapir(Emne, person.Name, read.Files) { Tekst = Besked };
        var received = await receive.Run(Sag.Id, paper);
        return this.RedirectWithMessage(
            Links.Papers(Sag.Nummer),
            PortalUpload.Receipt(person.Viewer, received.Nummer.ToString(), received.Afvist)
        );
    }

    private void Check(bool files)
    {
        var say = person.Viewer;
        this.Check(
            Emne.Length > 0,
            nameof(Emne),
            say.Says("Skriv med få ord, hvad det er.", "Say in a few words what it is.")
        );
        this.Check(
            Emne.Length <= LongestTopic,
            nameof(Emne),
            say.Says("Skriv kortere: højst 200 tegn.", "Please be shorter: at most 200 characters.")
        );
        this.Check(
            files || Besked.Length > 0,
            nameof(Besked),
            say.Says("Skriv en besked, eller vælg en fil.", "Write a message, or choose a file.")
        );
    }
}

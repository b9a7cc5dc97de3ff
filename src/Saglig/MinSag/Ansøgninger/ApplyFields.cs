using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Ui;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>The form of an application, and what stands around it.</summary>
public sealed class ApplyFields
{
    private const int LongestText = 100_000;

    /// <summary>The code of the chosen type.</summary>
    public string? Type { get; set; }

    /// <summary>The sender's own words.</summary>
    public string Ord { get; set; } = "";
    public KeptUpload Kept { get; set; } = KeptUpload.None;

    /// <summary>What one can choose; one alone needs no choice.</summary>
    public IReadOnlyList<Ansøgningstype> Types { get; set; } = [];
    public DateOnly Today { get; set; }

    /// <summary>The only one, or the one chosen.</summary>
    public Ansøgningstype? Chosen =>
        Types is [var only] ? only : Types.FirstOrDefault(t => t.Kode == Type);

    /// <summary>The types as choices, each with the day of the answer.</summary>
    public IEnumerable<Valgmulighed> Options(Viewer viewer) =>
        Types.Select(type =>
        {
            var day = viewer.Says(type.Frist(Today).Udløber);
            return new Valgmulighed(
                type.Kode,
                viewer.Says(type.Navn, type.NavnPåEngelsk),
                viewer.Says($"Du får svar senest {day}.", $"You will have an answer by {day}.")
            );
        });

    /// <summary>Takes in what was sent.</summary>
    public void Fill(PortalForm form, KeptUpload kept) =>
        (Type, Ord, Kept) = (form.Text(nameof(Type)), form.Text(nameof(Ord)), kept);

    /// <summary>Records what is missing. Nothing about the matter itself is asked: an application is never gated.</summary>
    public void Check(PageModel page, Viewer viewer, bool files)
    {
        page.Check(
            Chosen is not null,
            nameof(Type),
            viewer.Says("Vælg, hvad du søger om.", "Choose what you apply for.")
        );
        page.Check(
            Ord.Length > 0 || files,
            nameof(Ord),
            viewer.Says(
                "Skriv, hvorfor du søger, eller vælg en fil.",
                "Write why you apply, or choose a file."
            )
        );
        page.Check(
            Ord.Length <= LongestText,
            nameof(Ord),
            viewer.Says(
                "Teksten er for lang. Læg den i en fil, og vælg filen.",
                "The text is too long. Put it in a file, and choose the file."
            )
        );
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Afgørelser;

/// <summary>The fields of the draft as the page posts them.</summary>
public abstract class WriteForm : PageModel
{
    /// <summary>The outcomes a decision may have.</summary>
    public static IReadOnlyList<Valgmulighed> Udfaldsvalg { get; } =
    [
        new(nameof(Ret.Udfald.FuldBevilling), "Bevilling: borgeren får alt, der er søgt om"),
        new(nameof(Ret.Udfald.DelvisBevilling), "Delvis bevilling"),
        new(nameof(Ret.Udfald.Afslag), "Afslag efter en vurdering"),
        new(
            nameof(Ret.Udfald.FormeltAfslag),
            "Afslag på en formel betingelse",
            "Fx alder. Kræver ingen vurdering af borgeren."
        ),
    ];

    [BindProperty, Display(Name = "Udfald")]
    public Udfald? Udfald { get; set; }

    [BindProperty, Display(Name = "De regler, afgørelsen hviler på")]
    public string Regelgrundlag { get; set; } = "";

    [BindProperty, Display(Name = "De oplysninger, der er lagt vægt på")]
    public string LagtVægtPå { get; set; } = "";

    [BindProperty, Display(Name = "Den konkrete vurdering")]
    public string KonkretVurdering { get; set; } = "";

    /// <summary>One for each question of discretion, in the order of the catalogue.</summary>
    [BindProperty]
    public List<Skønsfelt> Skøn { get; set; } = [];

    /// <summary>One for each wish of the assessment.</summary>
    [BindProperty]
    public List<Mødefelt> Ønsker { get; set; } = [];

    /// <summary>One for each hearing that has been answered; <see cref="Mødefelt.Hvad"/> is its id.</summary>
    [BindProperty]
    public List<Mødefelt> Høringssvar { get; set; } = [];

    /// <summary>Information whose amount is to stand as a fact.</summary>
    [BindProperty, Display(Name = "Mængder, der skal stå som en kendsgerning")]
    public List<string> Kendsgerninger { get; set; } = [];

    /// <summary>The version of the draft that the page shows.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string Handling { get; set; } = "";

    /// <summary>The draft as the fields stand.</summary>
    protected Udkast Typed =>
        new()
        {
            Udfald = Udfald,
            Regelgrundlag = Regelgrundlag,
            LagtVægtPå = LagtVægtPå,
            KonkretVurdering = KonkretVurdering,
            Skøn = [.. Skøn.Select(s => new Skønssvar(s.Kode, s.Svar, s.Begrundelse))],
            Ønsker = [.. Ønsker.Select(w => new Borgerønske(w.Hvad, w.Tekst))],
            Høringssvar =
            [
                .. Høringssvar
                    .Where(h => Guid.TryParse(h.Hvad, out _))
                    .Select(h => new Svarmøde(Guid.Parse(h.Hvad), h.Tekst)),
            ],
            Kendsgerninger =
            [
                .. Kendsgerninger.Where(k => Guid.TryParse(k, out _)).Select(Guid.Parse),
            ],
            Version = Version,
        };

    /// <summary>Puts a saved draft in the fields, with an empty one for each question that has no answer yet.</summary>
    protected void Fill(Udkast draft, Sagsgrundlag basis)
    {
        Udfald = draft.Udfald;
        Regelgrundlag = draft.Version == 0 ? Forslag.Regelgrundlag(basis) : draft.Regelgrundlag;
        LagtVægtPå = draft.Version == 0 ? Forslag.LagtVægtPå(basis) : draft.LagtVægtPå;
        KonkretVurdering = draft.KonkretVurdering;
        Skøn =
        [
            .. Skønskatalog
                .For(basis.Type)
                .Select(s =>
                    Skønsfelt.Of(s.Kode, draft.Skøn.FirstOrDefault(a => a.Kode == s.Kode))
                ),
        ];
        Ønsker =
        [
            .. (basis.Vurdering?.Ønsker ?? []).Select(w => new Mødefelt
            {
                Hvad = w,
                Tekst = draft.Ønsker.FirstOrDefault(a => a.Ordret == w)?.Imødegået ?? "",
            }),
        ];
        Høringssvar =
        [
            .. basis
                .Høringer.Where(h => h.Besvaret is not null)
                .Select(h => new Mødefelt
                {
                    Hvad = h.Id.Value.ToString("D"),
                    Tekst =
                        draft.Høringssvar.FirstOrDefault(a => a.Høring == h.Id.Value)?.Tekst
                        ?? h.Imødegået,
                }),
        ];
        Kendsgerninger = [.. draft.Kendsgerninger.Select(k => k.ToString("D"))];
        Version = draft.Version;
    }
}

/// <summary>The answer to one question of discretion.</summary>
public sealed class Skønsfelt
{
    public string Kode { get; set; } = "";

    [Display(Name = "Svar")]
    public string Svar { get; set; } = "";

    [Display(Name = "Begrundelse")]
    public string Begrundelse { get; set; } = "";

    internal static Skønsfelt Of(string kode, Skønssvar? answer) =>
        new()
        {
            Kode = kode,
            Svar = answer?.Svar ?? "",
            Begrundelse = answer?.Begrundelse ?? "",
        };
}

/// <summary>How one wish or one answer is met.</summary>
public sealed class Mødefelt
{
    public string Hvad { get; set; } = "";

    [Display(Name = "Hvordan forholder vi os til det?")]
    public string Tekst { get; set; } = "";
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Ui;

namespace Saglig.Foranstaltninger;

/// <summary>The fields that the pages of all measures post.</summary>
public abstract class ForanstaltningForm : PageModel
{
    /// <summary>What the page says when someone saved in between.</summary>
    protected const string StaleText =
        "En anden har gemt imens. Din tekst står her endnu; åbn siden i et nyt vindue, og se deres.";

    /// <summary>The papers of the case: value and text are the whole number and the title.</summary>
    public IReadOnlyList<Valgmulighed> Papirer { get; protected set; } = [];

    /// <summary>The conditions that the law asks about for this citizen.</summary>
    public IReadOnlyList<Betingelse> Krav { get; protected set; } = [];

    [BindProperty, Display(Name = "Borgeren når folkepensionsalderen")]
    public DateOnly? Folkepensionsdag { get; set; }

    [BindProperty]
    public List<Betingelsesfelt> Betingelser { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    /// <summary>A condition that the law does not ask about, or that is posted twice, is dropped.</summary>
    protected Foranstaltningsforhold Common =>
        new()
        {
            Folkepensionsdag = Folkepensionsdag,
            Betingelser =
            [
                .. Betingelser
                    .Where(b => Krav.Any(k => k.Kode == b.Kode))
                    .DistinctBy(b => b.Kode)
                    .Select(b => b.Answer(Papirer)),
            ],
            Version = Version,
        };

    protected void Fill(Foranstaltningsforhold held)
    {
        (Folkepensionsdag, Version) = (held.Folkepensionsdag, held.Version);
        Betingelser =
        [
            .. Krav.Select(k =>
                Betingelsesfelt.Of(k, held.Betingelser.FirstOrDefault(a => a.Kode == k.Kode))
            ),
        ];
    }

    /// <summary>The number of a paper of this case; null for any other.</summary>
    protected int? Number(string whole) =>
        Papirer.Any(p => p.Value == whole) ? Foranstaltninger.Papirer.Number(whole) : null;
}

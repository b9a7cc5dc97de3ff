using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>The questions of the gate, in its order.</summary>
public enum Portspørgsmål
{
    Anledning = 1,
    Papirer,
    Grund,
    Tvivl,
    Måde,
}

/// <summary>The conversation at the gate as it has come so far. All answers travel with it.</summary>
public sealed class OpenForm
{
    /// <summary>The question that is on the screen.</summary>
    public Portspørgsmål Trin { get; set; } = Portspørgsmål.Anledning;

    /// <summary>One of the three, or "Ingen", which no rule lets through.</summary>
    [Display(Name = "Hvad er anledningen?")]
    public string Anledning { get; set; } = "";

    [Display(Name = "Hvor vil du se efter, eller hvad er kommet?")]
    public Netkanal? Kanal { get; set; }

    [Display(Name = "Hvilke af sagens egne papirer har du set efter i først?")]
    public List<string> Papirer { get; set; } = [];

    [Display(Name = "Hvorfor er det sagligt og relevant i netop denne sag?")]
    public string Grund { get; set; } = "";

    [Display(Name = "Hvilken tvivl skal det rydde af vejen?")]
    public string Tvivl { get; set; } = "";

    [Display(Name = "Er siden åben for alle?")]
    public bool? ÅbenForAlle { get; set; }

    [Display(Name = "Hvordan ser du efter?")]
    public Netprofil? Profil { get; set; }

    [Display(Name = "Har du haft kontakt med borgeren på siden?")]
    public bool? Kontakt { get; set; }

    /// <summary>The case's papers to choose from; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Sagspapirer { get; set; } = [];

    /// <summary>The answers as the law sees them. Only when the channel has been chosen.</summary>
    public Netopslagsfakta ToFakta(string nummer) =>
        new()
        {
            Anledning = Enum.TryParse<Anledning>(Anledning, out var occasion) ? occasion : null,
            Kanal = Kanal!.Value,
            Papirer = [.. Papirer.Select(n => $"{nummer}-{n}")],
            Grund = Grund,
            Tvivl = Tvivl,
            ÅbenForAlle = ErPapir ? null : ÅbenForAlle,
            Profil = ErPapir ? null : Profil,
            Kontakt = ErPapir ? null : Kontakt,
        };

    private bool ErPapir => Kanal is Netkanal.Avisartikel or Netkanal.Læserbrev or Netkanal.Tip;

    /// <summary>The questions that this conversation asks: a paper is on no profile, and who stands forward needs no paper first.</summary>
    public IReadOnlyList<Portspørgsmål> Spørgsmål =>
        [
            .. Enum.GetValues<Portspørgsmål>()
                .Where(q => q != Portspørgsmål.Måde || !ErPapir)
                .Where(q =>
                    q != Portspørgsmål.Papirer
                    || Anledning != nameof(Ret.Anledning.OffentligFremtræden)
                ),
        ];
}

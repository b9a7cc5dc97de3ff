using System.ComponentModel.DataAnnotations;
using Ret;
using Saglig.Ui;

namespace Saglig.Foranstaltninger;

/// <summary>The answer to one condition as the page posts it.</summary>
public sealed class Betingelsesfelt
{
    public static IReadOnlyList<Valgmulighed> Svarvalg { get; } =
    [new("ja", "Opfyldt"), new("nej", "Ikke opfyldt")];

    public string Kode { get; set; } = "";

    [Display(Name = "Vurdering")]
    public string Svar { get; set; } = "";

    [Display(Name = "Begrundelse")]
    public string Begrundelse { get; set; } = "";

    [Display(Name = "Dokumentation")]
    public List<string> Dokumenter { get; set; } = [];

    /// <summary>The papers of the case, with those chosen where they are seen: a long case has a hundred.</summary>
    public IEnumerable<Valgmulighed> ChosenFirst(IEnumerable<Valgmulighed> papers) =>
        papers.OrderByDescending(p => Dokumenter.Contains(p.Value));

    /// <param name="known">The papers of this case; others are dropped.</param>
    public Betingelsessvar Answer(IEnumerable<Valgmulighed> known) =>
        new(
            Kode,
            Svar switch
            {
                "ja" => true,
                "nej" => false,
                _ => null,
            },
            [.. Dokumenter.Intersect(known.Select(k => k.Value))],
            Begrundelse
        );

    /// <summary>The fields of a condition as it has been answered; empty when it has not.</summary>
    public static Betingelsesfelt Of(Betingelse condition, Betingelsessvar? answer) =>
        new()
        {
            Kode = condition.Kode,
            Svar = answer?.ErOpfyldt switch
            {
                true => "ja",
                false => "nej",
                null => "",
            },
            Begrundelse = answer?.Begrundelse ?? "",
            Dokumenter = [.. answer?.Dokumentation ?? []],
        };
}

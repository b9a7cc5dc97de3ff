using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ret;
using Saglig.Praksis;

namespace Saglig.Regler;

/// <summary>Every rule that the program enforces, for anyone to read.</summary>
public sealed class IndexModel(LoadPraksis praksis) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "soeg"), Display(Name = "Find i reglerne")]
    public string Søg { get; set; } = "";

    public IReadOnlyList<Regelområde> Områder { get; private set; } = [];
    public IReadOnlyList<Skøn> Skøn { get; private set; } = [];

    /// <summary>Political decisions on practice, each with the rules that keep it.</summary>
    public IReadOnlyList<Praksisbeslutning> Praksis { get; private set; } = [];

    public async Task OnGet()
    {
        Områder =
        [
            .. Regelkatalog
                .Områder.Select(o => o with { Regler = [.. o.Regler.Where(Fits)] })
                .Where(o => o.Regler.Count > 0),
        ];
        Skøn =
        [
            .. Regelkatalog.Skøn.Where(s => Fits([s.Spørgsmål, s.Hjemmel.ToString(), .. s.Hensyn])),
        ];
        Praksis =
        [
            .. (await praksis.All()).Where(b =>
                Fits([b.Hvem, b.Kort, b.Omfang, b.Kode, .. b.Kilder])
            ),
        ];
    }

    /// <summary>The rule's sentence and where it stands on this page, in its newest edition.</summary>
    public static (string Krav, string Anker) Rule(string kode)
    {
        var newest = Regelkatalog.Udgaver(kode)[^1];
        return (newest.Krav, $"#{newest.Kode}-{newest.Udgave}");
    }

    private bool Fits(IRegel rule) =>
        Fits([rule.Krav, rule.Hjemmel.ToString(), rule.Kode, .. rule.Kilder]);

    private bool Fits(IEnumerable<string> texts) =>
        Søg.Length == 0
        || texts.Any(t => t.Contains(Søg, StringComparison.CurrentCultureIgnoreCase));
}

using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Fleksjobsager;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Forelæggelser;

/// <summary>The doctor's certificate, the team and the health coordinator in cases about other things than fleksjob.</summary>
[Kladde("Råd og team")]
public sealed class ShowModel(
    CurrentSag sag,
    ForelæggelseSql sql,
    LoadForelæggelsesside side,
    Papirer papirer,
    SaveForelæggelse save
) : ShowForm
{
    public Sag Sag => sag.Value;
    public Regime Regime { get; private set; } = null!;
    public IReadOnlyList<Rådgivning> Rådgivninger { get; private set; } = [];

    /// <summary>Only a clear case about førtidspension may pass the team by (PL § 18 stk. 2).</summary>
    public bool KanGåUdenom => Sag.Sagstype == "foertidspension";

    public async Task<IActionResult> OnGet()
    {
        if (!await Load())
            return NotFound();
        Fill(await sql.Find(Sag.Id), Sag.Nummer);
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        if (!await Load())
            return NotFound();
        CheckCertificate();
        if (!ModelState.IsValid)
            return Page();
        return Kept(await save.Run(Sag.Id, Typed(KanGåUdenom)), Links.Show(Sag.Nummer));
    }

    private async Task<bool> Load()
    {
        if (!LoadForelæggelsesside.Typer.Contains(Sag.Sagstype))
            return false;
        (Regime, Rådgivninger) = await side.Run(Sag);
        Papirer = await papirer.For(Sag);
        return true;
    }
}

using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Foranstaltninger;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Fleksjobsager;

/// <summary>The regime, the law's conditions with evidence, the doctor's certificate and the papers of the regime.</summary>
[Kladde("Fleksjob")]
public sealed class ShowModel(
    CurrentSag sag,
    FleksjobSql sql,
    RådgivningSql råd,
    Papirer papirer,
    SaveFleksjob save
) : ShowForm
{
    public Sag Sag => sag.Value;
    public Regime Regime { get; private set; } = null!;
    public IReadOnlyList<Rådgivning> Rådgivninger { get; private set; } = [];

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
        this.Check(
            (IndstillingDokument.Length > 0) == (IndstillingDag is not null)
                && (IndstillingDokument.Length > 0) == (IndstillingFor.Length > 0),
            nameof(IndstillingDag),
            "Vælg både indstillingen, dens dag, og om den er for eller imod."
        );
        if (!ModelState.IsValid)
            return Page();
        return Kept(await save.Run(Sag.Id, Typed), Links.Show(Sag.Nummer));
    }

    private async Task<bool> Load()
    {
        if (Sag.Sagstype != FleksjobsagerModule.Sagstype)
            return false;
        Regime = (await sql.For(Sag)).Regime;
        Rådgivninger = await råd.For(Sag.Id);
        Papirer = await papirer.For(Sag);
        return true;
    }
}

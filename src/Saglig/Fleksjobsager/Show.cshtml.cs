using Microsoft.AspNetCore.Mvc;
using Ret;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Fleksjobsager;

/// <summary>The regime, the law's conditions with evidence, the doctor's certificate and the papers of the regime.</summary>
[Kladde("Fleksjob")]
public sealed class ShowModel(
    CurrentSag sag,
    FleksjobSql sql,
    RådgivningSql råd,
    EntrySql entries,
    SaveFleksjob save
) : ShowForm
{
    private const int MostPapers = 500;

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
        this.Check(
            (LægeDokument.Length > 0) == (LægeModtaget is not null),
            nameof(LægeModtaget),
            "Vælg både attesten og den dag, den kom."
        );
        this.Check(
            (IndstillingDokument.Length > 0) == (IndstillingDag is not null)
                && (IndstillingDokument.Length > 0) == (IndstillingFor.Length > 0),
            nameof(IndstillingDag),
            "Vælg både indstillingen, dens dag, og om den er for eller imod."
        );
        if (!ModelState.IsValid)
            return Page();
        return await save.Run(Sag.Id, Typed)
            ? this.RedirectWithMessage(Links.Show(Sag.Nummer), "Gemt. Reglerne er prøvet igen.")
            : this.Refuse(
                "En anden har gemt imens. Din tekst står her endnu; åbn siden i et nyt vindue, og se deres."
            );
    }

    private async Task<bool> Load()
    {
        if (Sag.Sagstype != FleksjobsagerModule.Sagstype)
            return false;
        Regime = (await sql.For(Sag)).Regime;
        Rådgivninger = await råd.For(Sag.Id);
        Papirer =
        [
            .. (await entries.List(Sag.Id, null, 0, MostPapers))
                .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
                .Select(e => new Valgmulighed(
                    $"{Sag.Nummer}-{e.DokumentNr}",
                    $"{e.DokumentNr}: {e.Titel}"
                )),
        ];
        return true;
    }
}

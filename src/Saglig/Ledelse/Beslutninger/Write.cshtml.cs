using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Saglig.Praksis;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Ledelse.Beslutninger;

/// <summary>A leader writes a political decision on practice down: when, what in short, for which cases, kept by which rules.</summary>
[Kladde("Beslutning om praksis")]
public sealed class WriteModel(
    WritePraksis write,
    SagSql cases,
    CurrentActor actor,
    TimeProvider clock
) : PraksisForm
{
    /// <summary>The words that sound like a fixed rule on discretion.</summary>
    public IReadOnlyList<string> Lyder { get; private set; } = [];

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Load();
        Check(clock.Today());
        if (!ModelState.IsValid)
            return Page();
        switch (await write.Run((EmployeeActor)actor.Value, Typed, IkkeFastRegelFordi))
        {
            case PraksisResult.Written:
                return this.RedirectWithMessage(
                    Links.Praksis,
                    "Skrevet ned. Nye sager viser beslutningen."
                );
            case PraksisResult.Refused(var sentence):
                ModelState.AddModelError(nameof(Kort), sentence);
                return Page();
            case PraksisResult.Sounds(var ord):
                Lyder = ord;
                ModelState.AddModelError(
                    nameof(IkkeFastRegelFordi),
                    "Skriv beslutningen om, eller skriv, hvorfor det ikke er en fast regel."
                );
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    private async Task Load() =>
        Typer = [.. (await cases.Types()).Select(t => new Valgmulighed(t.Kode, t.Navn))];
}

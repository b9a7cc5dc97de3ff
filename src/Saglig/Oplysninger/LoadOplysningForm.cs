using System.Globalization;
using Saglig.Journaler;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>Fills what the form of a piece of information chooses from, and tells of a save that came too late.</summary>
public sealed class LoadOplysningForm(
    PlanSql plan,
    SamtykkeSql samtykker,
    EntrySql entries,
    Names names,
    TimeProvider clock
)
{
    private const int MostEntries = 2000;

    /// <summary>Puts the case's lines, consents and papers into the form.</summary>
    public async Task Fill(Sag sag, OplysningForm form)
    {
        form.Linjer =
        [
            .. (await plan.Rows(sag.Id)).Select(r => new Valgmulighed(
                r.Id.Value.ToString(),
                r.Linje.ErÅben ? r.Linje.Hvad : $"{r.Linje.Hvad} (afsluttet)"
            )),
        ];
        form.Samtykker = Samtykkevalg.Of(
            await samtykker.For(sag.Id),
            form.Modtaget ?? clock.Today(),
            form.Samtykke is { } id ? new SamtykkeId(id) : null
        );
        form.Papirer =
        [
            .. (await entries.List(sag.Id, null, 0, MostEntries))
                .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
                .Select(e => new Valgmulighed(
                    e.DokumentNr!.Value.ToString(CultureInfo.InvariantCulture),
                    $"{sag.Nummer}-{e.DokumentNr} {e.Titel}"
                )),
        ];
    }

    /// <summary>Both texts, and who saved first.</summary>
    public async Task<Konflikt> Conflict(Sag sag, Oplysning now, OplysningForm yours)
    {
        var saved = now.ToForm();
        await Fill(sag, saved);
        var who = now.ÆndretAf is { } by ? (await names.ForStaff([by]))[by].Name : "";
        return new(
            who,
            now.Ændret,
            Konflikt.Between(
                saved,
                yours,
                (name, value) => Choice(saved, name, value) ?? Oplysningsvalg.Words(value)
            )
        );
    }

    /// <summary>A line, consent or paper is told by its words, never by its id.</summary>
    private static string? Choice(OplysningForm form, string name, object? value) =>
        name switch
        {
            nameof(form.Planlinje) => Text(form.Linjer, value),
            nameof(form.Samtykke) => Text(form.Samtykker, value),
            nameof(form.Dokumenter) when value is string => Text(form.Papirer, value),
            _ => null,
        };

    private static string? Text(IReadOnlyList<Valgmulighed> choices, object? value) =>
        choices.FirstOrDefault(c => c.Value == value?.ToString())?.Text;
}

using Ret;
using Saglig.Foranstaltninger;
using Saglig.Journaler;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Fleksjobsager;

/// <summary>The narrow look of the health coordinator.</summary>
/// <param name="Beskrivelse">The collected description; null when it is not written.</param>
/// <param name="Lægeligt">The medical information in use, and nothing else of the case.</param>
public sealed record Rådgivningsvisning(
    Rådgivning Rådgivning,
    Entry? Beskrivelse,
    IReadOnlyList<Oplysning> Lægeligt,
    Lægeattest265? Attest
);

/// <summary>Reads only what the coordinator may see.</summary>
public sealed class LoadAdvicePage(
    RådgivningSql råd,
    FleksjobSql fleksjob,
    OplysningSql oplysninger,
    EntrySql entries,
    ForelæggelseSql forelæggelser
)
{
    /// <summary>Null when this coordinator has no open request in the case.</summary>
    public async Task<Rådgivningsvisning?> Run(Sag sag, EmployeeId coordinator)
    {
        if (await råd.Open(sag.Id) is not { } open || open.Koordinator != coordinator)
            return null;
        var held = await fleksjob.Find(sag.Id);
        var other = await forelæggelser.Find(sag.Id);
        return new(
            open,
            (held.SamletBeskrivelse ?? other.SamletBeskrivelse) is { } number
                ? await entries.FindDocument(sag.Id, number)
                : null,
            [
                .. (await oplysninger.For(sag.Id)).Where(o =>
                    o.Fakta.Bruges
                    && (o.Fakta.Læge is not null || o.Fakta.Kategori == Kategori.Helbred)
                ),
            ],
            (await fleksjob.For(sag)).Lægeattest ?? other.Attest(sag.Nummer)
        );
    }
}

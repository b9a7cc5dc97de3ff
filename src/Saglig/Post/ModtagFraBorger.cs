using Saglig.Sager;

namespace Saglig.Post;

/// <summary>What a citizen, or their representative, sends from the portal.</summary>
/// <param name="Tema">What it is about, in the sender's words; at most 200 characters.</param>
/// <param name="Afsender">The sender's name as the journal shall show it.</param>
public sealed record BorgerPapir(string Tema, string Afsender, IReadOnlyList<Papirfil> Filer)
{
    /// <summary>The text that goes with the files, or stands alone.</summary>
    public string? Tekst { get; init; }
    public DateOnly? DokumentDato { get; init; }

    /// <summary>What is applied for, when this is an application; else null.</summary>
    public string? Ydelse { get; init; }
}

/// <summary>
/// Receives papers that the citizen sends from the portal, at any hour. A file that we hold already is not journalised
/// again: the citizen is told its number and date, and the journal that it came again (S4-23, S4-24).
/// </summary>
public sealed class ModtagFraBorger(
    SagActs acts,
    ModtagPapir modtag,
    DuplikatSql duplicates,
    CurrentActor actor,
    TimeProvider clock
)
{
    /// <summary>Received today. Files are in the store already; the refused ones are journalised with their reason.</summary>
    public Task<Modtagelse> Run(SagId sag, BorgerPapir sendt) =>
        acts.Run(
            sag,
            async act =>
            {
                var papir = new Papir(sendt.Tema, Sender(), Kanal.MinSag, clock.Today())
                {
                    Afsender = sendt.Afsender,
                    DokumentDato = sendt.DokumentDato,
                    Tekst = string.IsNullOrWhiteSpace(sendt.Tekst) ? null : sendt.Tekst,
                    Ydelse = sendt.Ydelse,
                    Filer = [.. sendt.Filer.DistinctBy(f => f.Hash ?? f.Navn)],
                };
                var held = await duplicates.Find(
                    papir.Filer.Select(f => f.Hash).OfType<string>(),
                    sag,
                    // A mandate is for one case: the representative is told of no other.
                    actor.Value is RepresentativeActor
                        ? null
                        : act.Sag.Borger,
                    shownToCitizen: true
                );
                return await modtag.Run(act, papir, held);
            }
        );

    private Afsenderart Sender() =>
        actor.Value is RepresentativeActor ? Afsenderart.Repræsentant : Afsenderart.Borger;
}

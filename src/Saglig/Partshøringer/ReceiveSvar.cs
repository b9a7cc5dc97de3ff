using Saglig.Breve;
using Saglig.Post;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Journalises the paper of an answer, or finds the one that is journalised already.</summary>
public sealed class ReceiveSvar(ModtagPapir receive, SagsdokumentSql papers)
{
    internal async Task<ReceivedSvar?> Run(SagAct act, int nr, Svarpapir papir)
    {
        if (papir.DokumentNr is { } number)
            return await papers.Find(act.Sag.Id, number) is { } paper
                ? new(paper.Bilag.Dokumentnummer, paper.JournalNr, [])
                : null;
        var received = await receive.Run(act, Paper(act, nr, papir));
        return new(received.Nummer.ToString(), received.Nummer.Nr, received.Afvist);
    }

    private static Papir Paper(SagAct act, int nr, Svarpapir papir) =>
        new(
            $"Svar på partshøring {nr}",
            act.Actor is RepresentativeActor ? Afsenderart.Repræsentant : Afsenderart.Borger,
            papir.Måde switch
            {
                Svarmåde.Portal => Kanal.MinSag,
                Svarmåde.Telefon => Kanal.Mundtligt,
                _ => Kanal.Brev,
            },
            papir.Modtaget
        )
        {
            Afsender = papir.Fra,
            Tekst = string.IsNullOrWhiteSpace(papir.Tekst) ? null : papir.Tekst,
            Filer = [.. papir.Filer.DistinctBy(f => f.Hash ?? f.Navn)],
        };
}

/// <summary>Where an answer stands in the journal.</summary>
internal sealed record ReceivedSvar(string Nummer, int JournalNr, IReadOnlyList<Papirfil> Afvist);

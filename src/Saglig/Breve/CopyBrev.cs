using Pdf;
using Saglig.Jobs;

namespace Saglig.Breve;

/// <summary>Makes one more copy of a sent letter, with the address that its recipient has now, and queues it.</summary>
public sealed class CopyBrev(
    BrevSql letters,
    ForsendelseSql copies,
    StoreLetter store,
    JobSql jobs,
    IdSource ids
)
{
    /// <summary>Inside an act. The letter itself, its number and its day stay as they were.</summary>
    public async Task Run(Brev brev, Adressat til, DateTimeOffset now)
    {
        var file = await store.Run(Addressed(await letters.Content(brev.Id), til));
        var copy = new Forsendelse(new(ids.New()), til.Rolle, til.Navn, til.Kanal)
        {
            Adresse = til.Adresse,
            Hvorfor = til.Hvorfor,
            DokumentHash = file.Hash,
            Status = Brevstatus.Venter,
            StatusSiden = now,
        };
        await copies.Add(brev, brev.Modtagere.Count + 1, copy);
        await jobs.Add(SendBrev.JobFor(copy.Id, 0));
    }

    private static Document Addressed(Document letter, Adressat til) =>
        new(
            letter.Title,
            letter.Author,
            letter.Language,
            letter.CreatedAt,
            [
                .. letter.Blocks.Select(block =>
                    block is LetterHead head
                        ? new LetterHead([til.Navn, .. til.Adresse], head.Sender, head.Facts)
                        : block
                ),
            ]
        )
        {
            Number = letter.Number,
            RunningHeader = letter.RunningHeader,
        };
}

using Ret;
using Saglig.Sager;

namespace Saglig.Journaler;

/// <summary>
/// <em>Fejljournaliseret</em>: seals an entry at once, keeps its number, files the content anew where it belongs, lists
/// those who may have seen it, and starts the 72 hours of GDPR art. 33. The chains of both cases stay whole.
/// </summary>
public sealed class MisfileEntry(
    SagActs acts,
    EntrySql entries,
    BreachSql sql,
    SealEntry seal,
    IdSource ids
)
{
    /// <param name="right">The case where it belongs; null when that is not known.</param>
    public Task<MisfileResult> Run(Sag wrong, int nr, Sag? right, string reason)
    {
        // Two cases are always locked in the same order, so that two people moving papers both ways never wait for each other.
        var rightFirst = right is not null && right.Id.Value.CompareTo(wrong.Id.Value) < 0;
        return rightFirst
            ? acts.Run(right!.Id, to => acts.Run(wrong.Id, from => Move(from, nr, to, reason)))
            : acts.Run(
                wrong.Id,
                from =>
                    right is null
                        ? Move(from, nr, null, reason)
                        : acts.Run(right.Id, to => Move(from, nr, to, reason))
            );
    }

    private async Task<MisfileResult> Move(SagAct from, int nr, SagAct? to, string reason)
    {
        var entry = await entries.Find(from.Sag.Id, nr);
        if (entry is not { CanBeCorrected: true })
            return new MisfileResult.AlreadySealed();
        var found = await seal.Run(from.Sag.Id, nr);
        await from.Write(
            new Fejljournaliseret(nr, reason, to is not null),
            new Journaldata { RetterNr = nr }
        );
        var filed = to is null ? null : await FileAnew(to, entry, from.Sag.Nummer);
        var breach = new Breach(ids.New(), from.Sag.Id, from.Sag.Nummer, nr)
        {
            Reason = reason,
            Found = found,
            FoundBy = ((EmployeeActor)from.Actor).Id,
            Deadline = Frister.Databrud(found).Udløber.ToMilliseconds(),
        };
        await sql.Add(breach, to?.Sag.Id, filed?.Nr);
        await sql.AddSeenBy(breach.Id, from.Sag.Id, entry.Journaliseret);
        return new MisfileResult.Done(breach.Id, filed?.ToString());
    }

    private static Task<Journalnummer> FileAnew(SagAct to, Entry entry, string fromNummer) =>
        to.Write(
            new JournaliseretPåNy(entry.Titel, entry.Tekst, entry.Art, fromNummer),
            new Journaldata
            {
                Modtaget = entry.Modtaget,
                DokumentDato = entry.DokumentDato,
                Afsender = entry.Afsender,
                Modtager = entry.Modtager,
                KopiTil = entry.KopiTil,
                Initialer = entry.Initialer,
                Dokument = entry.Dokument,
            }
        );
}

using Saglig.Jobs;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>
/// Sends a letter inside an act: sets it with its number, keeps it durably, journalises it (Ud), freezes it, and queues
/// one job for each recipient. Why this is done inside the transaction: docs/decisions/0015.
/// </summary>
public sealed class SendBrev(
    ComposeBrev compose,
    StoreLetter store,
    BrevSql sql,
    JobSql jobs,
    IdSource ids
)
{
    /// <summary>The type of the job that hands one recipient's copy to its channel.</summary>
    public const string Job = "send-brev";

    /// <summary>Call before the act changes anything: a refusal leaves no trace, and the act must then return it.</summary>
    public async Task<SendBrevResult> Run(SagAct act, BrevUdkast udkast)
    {
        var sats = await compose.Run(act.Sag, udkast);
        if (sats.Hindringer.Count > 0)
            return new SendBrevResult.Afvist(sats.Hindringer);
        var content = sats.Journaliseret(act.Next.ToString());
        var file = await store.Run(content);
        var copies = new List<Forsendelse>();
        foreach (var til in sats.Adressater.Liste)
            copies.Add(await Copy(sats, til, act.Next.ToString()));
        var number = await act.Write(
            udkast.Hændelse ?? new BrevSendt(udkast.Type, udkast.Titel, udkast.Ekstern is not null),
            new Journaldata
            {
                DokumentDato = sats.Dato,
                Modtager = string.Join(", ", copies.Select(c => c.Navn)),
                Dokument = file,
            }
        );
        var brev = Frozen(sats, number, file.Hash) with { Modtagere = copies };
        await sql.Add(brev, content);
        foreach (var copy in copies)
            await jobs.Add(JobFor(copy.Id, 0));
        return new SendBrevResult.Sendt(brev.Id, number, sats.Dato, sats.Adressater.FremmeSenest);
    }

    internal static Job JobFor(ForsendelseId id, int tries) =>
        new(Job, $"{Job}:{id.Value}:{tries}", id.Value.ToString("D"));

    private async Task<Forsendelse> Copy(Brevsats sats, Adressat til, string number) =>
        new(new(ids.New()), til.Rolle, til.Navn, til.Kanal)
        {
            Adresse = til.Adresse,
            Hvorfor = til.Hvorfor,
            DokumentHash = (await store.Run(sats.Kopi(til, number))).Hash,
            Status = Brevstatus.Venter,
            StatusSiden = sats.Nu,
        };

    private Brev Frozen(Brevsats sats, Journalnummer number, string hash) =>
        new(new(ids.New()), sats.Sag.Id, sats.Udkast.Type, sats.Udkast.Titel)
        {
            JournalNr = number.Nr,
            DokumentNr = number.DokumentNr!.Value,
            Dato = sats.Dato,
            Afsendt = sats.Nu,
            Underskriver = (sats.Udkast.Underskriver as Underskriver.Medarbejder)?.Id,
            DokumentHash = hash,
            Bilag = sats.Udkast.Bilag,
        };
}

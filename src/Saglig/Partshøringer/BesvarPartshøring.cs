using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Receives an answer to a hearing: from the portal, by letter or in the telephone. Always received, also when late.</summary>
public sealed class BesvarPartshøring(
    SagActs acts,
    PartshøringSql hearings,
    HøringssvarSql answers,
    ReceiveSvar receive,
    AnswerRight right
)
{
    /// <param name="nr">The hearing's number in the case.</param>
    public Task<BesvarResult> Run(SagId sag, int nr, Svarpapir papir) =>
        acts.Run(sag, act => Run(act, nr, papir));

    /// <summary>As part of another act.</summary>
    public async Task<BesvarResult> Run(SagAct act, int nr, Svarpapir papir)
    {
        if (await hearings.Find(act.Sag.Id, nr) is not { } høring)
            return new BesvarResult.FindesIkke();
        if (!await right.Has(act))
            return new BesvarResult.IngenFuldmagt();
        if (await receive.Run(act, nr, papir) is not { } received)
            return new BesvarResult.UkendtPapir();
        await act.Write(
            new HøringssvarModtaget(nr, papir.Måde, papir.Modtaget, received.Nummer),
            new Journaldata { Modtaget = papir.Modtaget, Afsender = papir.Fra }
        );
        await answers.Add(
            høring,
            new(papir.Måde, papir.Fra, papir.Tekst, papir.Modtaget, received.JournalNr)
        );
        return new BesvarResult.Modtaget(received.Nummer, received.Afvist);
    }
}

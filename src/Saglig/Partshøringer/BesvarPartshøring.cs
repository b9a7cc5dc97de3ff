using Ret;
using Saglig.Breve;
using Saglig.Dokumenter;
using Saglig.Post;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>An answer as it came.</summary>
/// <param name="Fra">Who answers, as the journal shall show it; a citizen's or representative's name.</param>
/// <param name="Modtaget">The day it was received, not later than today.</param>
public sealed record Svarpapir(Svarmåde Måde, string Fra, DateOnly Modtaget)
{
    /// <summary>What is answered, or what was said in the telephone.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>Files that come with it; already read by the upload reader.</summary>
    public IReadOnlyList<UploadedFile> Filer { get; init; } = [];

    /// <summary>The journalised paper that holds the answer, when it came by letter; its document number in the case.</summary>
    public int? DokumentNr { get; init; }
}

/// <summary>What came of an answer.</summary>
public abstract record BesvarResult
{
    private BesvarResult() { }

    /// <param name="Nummer">The answer's number, which is the receipt: "2018-0000088-6".</param>
    /// <param name="Afvist">Files that could not be kept, each with its sentence; the answer itself is received.</param>
    public sealed record Modtaget(string Nummer, IReadOnlyList<Papirfil> Afvist) : BesvarResult;

    /// <summary>The case has no hearing of that number.</summary>
    public sealed record FindesIkke : BesvarResult;

    /// <summary>The case has no paper of that number.</summary>
    public sealed record UkendtPapir : BesvarResult;

    /// <summary>The representative's mandate does not reach to answering.</summary>
    public sealed record IngenFuldmagt : BesvarResult;
}

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

/// <summary>Whether who acts may answer for the citizen: a representative needs a mandate that says so (FVL § 8).</summary>
public sealed class AnswerRight(AdressatSql mandates, TimeProvider clock)
{
    internal async Task<bool> Has(SagAct act) =>
        act.Actor is not RepresentativeActor representative
        || (await mandates.Mandates(act.Sag.Id)).Any(m =>
            m.Repræsentant == representative.Id
            && m.Fuldmagt.Dækker(new(act.Sag.Id.Value), clock.Today(), Fuldmagtsomfang.Udtalelse)
        );
}

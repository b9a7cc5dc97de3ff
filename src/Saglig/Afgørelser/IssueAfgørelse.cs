using Ret;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>What came of issuing a decision.</summary>
public abstract record IssueResult
{
    private IssueResult() { }

    /// <summary>Made, frozen, journalised and sent.</summary>
    /// <param name="Brev">The letter's number: "2018-0000088-4".</param>
    public sealed record Truffet(int Nr, string Brev) : IssueResult;

    /// <summary>Rules stop it; all of them are given, not the stopping ones alone.</summary>
    public sealed record Mangler(IReadOnlyList<Prøvelse> Prøvelser) : IssueResult;

    /// <summary>The letter or the register says no; each sentence says what to do.</summary>
    public sealed record Afvist(IReadOnlyList<string> Hvorfor) : IssueResult;

    /// <summary>The draft has been changed since the page was shown.</summary>
    public sealed record Ændret(Udkast Nu) : IssueResult;

    /// <summary>There is no draft: the decision has been made, or nothing has been written.</summary>
    public sealed record IntetUdkast : IssueResult;
}

/// <summary>
/// Makes the decision: proves every rule anew under the case's lock and, if none stops, freezes, sends, ends the
/// application and journalises in one transaction.
/// </summary>
public sealed class IssueAfgørelse(
    SagActs acts,
    UdkastSql drafts,
    LoadAfgørelsesfakta load,
    SendAfgørelse send,
    TimeProvider clock
)
{
    /// <param name="version">The version of the draft that the person saw.</param>
    public Task<IssueResult> Run(SagId sag, int version) =>
        acts.Run(sag, act => Run(act, version, Afgører.Af(act.Actor, clock.Today())!));

    /// <summary>Inside another act on the case, such as the mentor's approval.</summary>
    public async Task<IssueResult> Run(SagAct act, int version, Afgører by)
    {
        if (await drafts.Find(act.Sag.Id) is not { Udfald: not null } draft)
            return new IssueResult.IntetUdkast();
        if (draft.Version != version)
            return new IssueResult.Ændret(draft);
        var facts = await load.For(act.Sag, draft, by);
        var tried = Afgørelsesprøvelse.Prøv(facts);
        return tried.KanAfgøres()
            ? await send.Run(act, new Beslutning(draft, facts, tried, by, clock.Now()))
            : new IssueResult.Mangler(tried);
    }
}

/// <summary>A decision that no rule stops, on its way out.</summary>
public sealed record Beslutning(
    Udkast Udkast,
    Afgørelsesfakta Fakta,
    IReadOnlyList<Prøvelse> Prøvelser,
    Afgører Af,
    DateTimeOffset Nu
);

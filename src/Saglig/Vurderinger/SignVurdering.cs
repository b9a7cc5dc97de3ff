using Ret;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>What came of signing.</summary>
public abstract record SignResult
{
    private SignResult() { }

    public sealed record Signed(Journalnummer Nummer) : SignResult;

    /// <summary>A rule stops it; all answers, so that the whole list can be shown.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser) : SignResult;

    /// <summary>There is no draft with this version: it has been signed, or somebody saved in between.</summary>
    public sealed record Stale : SignResult;
}

/// <summary>Signs the draft: the signed-in employee is its author, and its text is frozen in the journal.</summary>
public sealed class SignVurdering(
    SagActs acts,
    VurderingSql sql,
    SaveSigned save,
    TryVurdering rules,
    TimeProvider clock
)
{
    /// <param name="version">The version that the person saw; nobody signs a text that they have not seen.</param>
    public Task<SignResult> Run(SagId sag, int version) =>
        acts.Run<SignResult>(
            sag,
            async act =>
            {
                var author = ((EmployeeActor)act.Actor).Id;
                if (await sql.Draft(sag) is not { } draft || draft.Version != version)
                    return new SignResult.Stale();
                var tried = await rules.For(act.Sag, Dated(draft), author);
                if (!tried.KanUnderskrives)
                    return new SignResult.NotYet(tried.Prøvelser);
                await save.Run(sag, draft, author, clock.Now());
                var number = await act.Write(
                    new VurderingUnderskrevet(
                        draft.Id.Value,
                        draft.ImodBorgeren == true,
                        Vurderingstekst.Of(draft, tried.Fakta.Oplysninger),
                        draft.Erstatter?.Value,
                        draft.ErstatterFordi
                    ),
                    new Journaldata { DokumentDato = clock.Today() }
                );
                return new SignResult.Signed(number);
            }
        );

    private Vurdering Dated(Vurdering draft) =>
        draft with
        {
            Helhed = draft.Helhed with { Underskrevet = clock.Today() },
        };
}

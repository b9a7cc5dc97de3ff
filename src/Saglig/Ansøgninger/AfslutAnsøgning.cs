using Ret;
using Saglig.Sager;

namespace Saglig.Ansøgninger;

/// <summary>What came of ending an application.</summary>
public abstract record AfslutResult
{
    private AfslutResult() { }

    public sealed record Afsluttet(Ansøgning Ansøgning) : AfslutResult;

    /// <summary>The case has no open application.</summary>
    public sealed record IngenÅben : AfslutResult;

    /// <summary>The letter that the end rests on could not be sent, so nothing was ended. Each sentence says what to do.</summary>
    public sealed record BrevAfvist(IReadOnlyList<string> Hvorfor) : AfslutResult;

    /// <summary>The law says no; the rules that stop, with what is missing.</summary>
    public sealed record Mangler(IReadOnlyList<Prøvelse> Prøvelser) : AfslutResult
    {
        /// <summary>What to do, in the rules' own sentences.</summary>
        public string Sætning =>
            string.Join(
                ' ',
                Prøvelser.Select(p => p.Svar).OfType<Ret.Mangler>().Select(m => m.Hvad)
            );
    }
}

/// <summary>
/// Ends the case's open application in one of the four lawful ways and no other (S3-15). Inside another act, which has
/// already sent the letter or has the paper that the end rests on.
/// </summary>
public sealed class AfslutAnsøgning(AnsøgningSql sql, TimeProvider clock)
{
    /// <param name="ord">The citizen's own words, when they withdraw.</param>
    public async Task<AfslutResult> Run(SagAct act, Ansøgningsafslutning slut, string? ord = null)
    {
        if (await sql.Find(act.Sag.Id) is not { Fakta.Afslutning: null } open)
            return new AfslutResult.IngenÅben();
        var stops = Stops(open.Fakta, slut);
        if (stops.Count > 0)
            return new AfslutResult.Mangler(stops);

        var row = Afslutningsrække.Of(slut);
        var entry = await act.Write(
            new AnsøgningAfsluttet(open.Fakta.Ydelse, row.Art, row.Dag)
            {
                Dokument = row.Dokument,
                Kommune = row.Kommune,
                Ord = ord,
            }
        );
        await sql.End(open.Id, row with { Registreret = clock.Now(), Journalnr = entry.Nr });
        return new AfslutResult.Afsluttet(open.Fakta with { Afslutning = slut });
    }

    /// <summary>The rules that would stop this end, before anything is changed.</summary>
    public IReadOnlyList<Prøvelse> Stops(Ansøgning ansøgning, Ansøgningsafslutning? slut)
    {
        var today = clock.Today();
        return
        [
            .. Ansøgningsregler
                .VedAfslutning.Prøv(new Ansøgningsfakta(ansøgning, today, slut), today)
                .Where(p => p.Spærrer),
        ];
    }
}

/// <summary>Ends the application with the written decision. Called by the act that issues it, in its transaction.</summary>
public sealed class AfslutMedAfgørelse(AfslutAnsøgning afslut)
{
    /// <summary>A case without an open application is answered <see cref="AfslutResult.IngenÅben"/>, which is no obstacle.</summary>
    public Task<AfslutResult> Run(SagAct act, SkriftligAfgørelse afgørelse) =>
        afslut.Run(act, afgørelse);
}

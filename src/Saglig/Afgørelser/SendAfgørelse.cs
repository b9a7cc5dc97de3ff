using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>The second half of issuing: sends the letter, freezes the decision, and ends the application, inside the act.</summary>
public sealed class SendAfgørelse(
    SendBrev send,
    AfgørelseSql sql,
    UdkastSql drafts,
    EndApplication application,
    IdSource ids
)
{
    /// <summary>Refuses before it changes anything.</summary>
    public async Task<IssueResult> Run(SagAct act, Beslutning beslutning)
    {
        var facts = beslutning.Fakta;
        var ending = new SkriftligAfgørelse(
            facts.Dag,
            facts.Udkast.Udfald,
            act.Next.ToString(),
            ErBegrundet: facts.Udkast.KonkretVurdering.Length > 0
        );
        if (await application.Stops(act.Sag.Id, ending) is { Count: > 0 } stops)
            return new IssueResult.Mangler([.. beslutning.Prøvelser, .. stops]);
        var nr = (await sql.For(act.Sag.Id)).Count + 1;
        var letter = Afgørelsesbrev.Af(facts, beslutning.Af.Id, Entry(nr, beslutning));
        var result = await send.Run(act, letter);
        if (result is SendBrevResult.Afvist(var why))
            return new IssueResult.Afvist(why);
        var sent = (SendBrevResult.Sendt)result;
        await sql.Add(Frozen(act, nr, beslutning, sent), beslutning.Prøvelser);
        await drafts.Delete(act.Sag.Id);
        await application.Run(act, ending);
        return new IssueResult.Truffet(nr, sent.Nummer.ToString());
    }

    private static AfgørelseTruffet Entry(int nr, Beslutning b) =>
        new(
            nr,
            b.Fakta.Type,
            b.Fakta.Udkast.Udfald,
            [.. b.Prøvelser.Where(p => p.Tilsidesat is not null).Select(p => p.Kode)]
        )
        {
            GodkendtAfMentor = b.Af.GodkendtAf is not null,
        };

    private Afgørelse Frozen(SagAct act, int nr, Beslutning b, SendBrevResult.Sendt sent) =>
        new(new(ids.New()), act.Sag.Id, nr)
        {
            Type = b.Fakta.Type,
            Udfald = b.Fakta.Udkast.Udfald,
            Dag = b.Fakta.Dag,
            Afgjort = b.Nu,
            AfgjortAf = b.Af.Id,
            GodkendtAf = b.Af.GodkendtAf,
            Enhed = act.Sag.Unit,
            EfterTeam = b.Fakta.EfterTeam,
            BrevNr = sent.Nummer.DokumentNr!.Value,
            JournalNr = sent.Nummer.Nr,
            Tekst = b.Udkast,
            Fakta = Frosne.Skriv(b.Fakta),
            FaktaVersion = Frosne.Version,
        };
}

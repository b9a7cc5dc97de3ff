using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>Writes a piece of information down, or corrects one; the old words stay in the journal.</summary>
public sealed class WriteOplysning(
    SagActs acts,
    OplysningSql sql,
    OplysningSaveSql save,
    SetAsides setAsides
)
{
    /// <param name="ny">A version of 0 is a new one; else the version that the person saw.</param>
    public Task<WriteResult> Run(SagId sag, Oplysning ny) =>
        acts.Run<WriteResult>(
            sag,
            async act =>
            {
                if (await Refusal(sag, ny.Fakta) is { } sentence)
                    return new WriteResult.Refused(sentence);
                var old = await sql.Find(sag, ny.Fakta.Id);
                if (ny.Version == 0 && old is null)
                    return await Add(act, ny);
                if (old is null)
                    return new WriteResult.NotFound();
                return old.Version == ny.Version
                    ? await Correct(act, old, ny)
                    : new WriteResult.Stale(old);
            }
        );

    private async Task<WriteResult> Add(SagAct act, Oplysning ny)
    {
        await save.Add(act.Sag.Id, ny, act.Actor);
        var kept = (await sql.Find(act.Sag.Id, ny.Fakta.Id))!;
        var fakta = kept.Fakta;
        var entry = await act.Write(
            new OplysningSkrevet(
                fakta.Id.Value,
                fakta.Titel,
                fakta.Kilde,
                fakta.Modtaget,
                Oplysningstekst.Of(kept)
            ),
            new Journaldata { Modtaget = fakta.Modtaget, Afsender = fakta.Kilde }
        );
        await save.AddEntry(fakta.Id, 1, entry.Nr);
        return new WriteResult.Saved(fakta.Id, 1);
    }

    private async Task<WriteResult> Correct(SagAct act, Oplysning old, Oplysning ny)
    {
        await save.Save(act.Sag.Id, ny, act.Actor);
        var kept = (await sql.Find(act.Sag.Id, ny.Fakta.Id))!;
        var (before, after) = (Oplysningstekst.Of(old), Oplysningstekst.Of(kept));
        var entry = await act.Write(
            new OplysningRettet(kept.Fakta.Id.Value, kept.Fakta.Titel, before, after)
        );
        await save.AddEntry(kept.Fakta.Id, kept.Version, entry.Nr);
        return new WriteResult.Saved(kept.Fakta.Id, kept.Version);
    }

    /// <summary>The web, social media and tips are closed as a source until their gate is open (S1-8).</summary>
    private async Task<string?> Refusal(SagId sag, Oplysningsfakta fakta)
    {
        var asked = new Indhentningsfakta
        {
            Dag = fakta.Modtaget,
            Niveau = fakta.Niveau,
            Kilde = fakta.Kilde,
            Formål = fakta.Spørgsmål,
        };
        var tried = new[] { Indhentningsregler.NettetErLukket }.Prøv(asked, fakta.Modtaget);
        return
            (await setAsides.Apply(sag, tried)).FirstOrDefault(p => p.Spærrer)?.Svar is Mangler no
            ? no.Hvad
            : null;
    }
}

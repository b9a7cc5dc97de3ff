using Ret;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>Fills the facts that <see cref="Afgørelsesprøvelse"/> judges. Reads; never judges.</summary>
public sealed class LoadAfgørelsesfakta(
    LoadGrundlag grundlag,
    UdkastSql drafts,
    LoadUdkast text,
    CurrentActor actor,
    TimeProvider clock
)
{
    /// <summary>
    /// The facts of a decision made today by the signed-in employee. Without a draft it is looked at as a refusal, which
    /// asks the most: so one sees what would be missing.
    /// </summary>
    public async Task<Afgørelsesfakta> For(Sag sag, Udkast? draft = null, Afgører? by = null)
    {
        var today = clock.Today();
        var written = draft ?? await drafts.Find(sag.Id) ?? new();
        var facts = await Facts(sag, await grundlag.For(sag, today), written);
        return await Decided(sag, facts, by ?? Afgører.Af(actor.OrNull, today));
    }

    /// <summary>As <see cref="For"/>, where the basis has been read already.</summary>
    internal async Task<Afgørelsesfakta> From(Sag sag, Sagsgrundlag basis, Udkast draft) =>
        await Decided(sag, await Facts(sag, basis, draft), Afgører.Af(actor.OrNull, clock.Today()));

    private async Task<Afgørelsesfakta> Decided(Sag sag, Afgørelsesfakta facts, Afgører? by) =>
        by is null
            ? facts
            : facts with
            {
                Udkast = facts.Udkast with
                {
                    // Issuing is signing, and the text is locked in the same act. The id, not the name, is a fact.
                    Underskrift = new(by.Id.Value.ToString("D"), ErEndelig: true),
                    UnderOplæring = by.UnderOplæring,
                    GodkendtAfMentor = by.GodkendtAf?.Value.ToString("D") ?? "",
                    ErInhabil = await drafts.IsDisqualified(sag.Id, by.Id),
                },
            };

    private async Task<Afgørelsesfakta> Facts(Sag sag, Sagsgrundlag basis, Udkast draft) =>
        new()
        {
            Type = basis.Type,
            Dag = basis.Oplysning.Dag,
            Udkast = await text.For(sag.Id, basis, draft),
            Oplysninger =
            [
                .. basis.Oplysning.Oplysninger.Select(o =>
                    o with
                    {
                        MængdeVistSomFaktum = draft.Kendsgerninger.Contains(o.Id.Value),
                    }
                ),
            ],
            Plan = basis.Oplysning.Plan,
            Lægebestillinger = basis.Oplysning.Lægebestillinger,
            Borgerbidrag = basis.Oplysning.Borgerbidrag,
            UdenBorgerbidragFordi = basis.Oplysning.UdenBorgerbidragFordi,
            AfgøresPåDetForeliggende = basis.Oplysning.AfgøresPåDetForeliggende,
            KonsekvensbrevSendt = basis.Oplysning.KonsekvensbrevSendt,
            Vurdering = basis.Vurdering?.Helhed,
            Høringer = [.. basis.Høringer.Select(h => Met(h, draft))],
            Begæring = basis.Begæring,
            Fleksjob = basis.Ydelse.Fleksjob,
            Pension = basis.Ydelse.Pension,
            Revalidering = basis.Ydelse.Revalidering,

            Ressourceforløb = basis.Ydelse.Ressourceforløb,
            Jobafklaring = basis.Ydelse.Jobafklaring,
            Tilsidesættelser = basis.Tilsidesættelser,
        };

    /// <summary>What the draft says goes before what was noted at the hearing.</summary>
    private static Partshøring Met(Partshøring hearing, Udkast draft) =>
        draft.Høringssvar.FirstOrDefault(s => s.Høring == hearing.Id.Value)
            is { Tekst.Length: > 0 } met
            ? hearing with
            {
                Imødegået = met.Tekst,
            }
            : hearing;
}

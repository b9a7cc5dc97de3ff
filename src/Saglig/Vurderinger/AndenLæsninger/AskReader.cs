using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Vurderinger.AndenLæsninger;

/// <summary>Asks the chosen colleagues to read the paragraphs of the draft as they stand now.</summary>
public sealed class AskReader(
    SagActs acts,
    VurderingSql sql,
    AndenLæsningSql readings,
    OplysningSql oplysninger,
    AskedNow now
)
{
    /// <summary>Answers how many were asked. Nobody is asked twice about the same words, and nobody about their own.</summary>
    public Task<int> Run(SagId sag) =>
        acts.Run(
            sag,
            async act =>
            {
                if (await sql.Draft(sag) is not { } draft)
                    return 0;
                var before = await readings.For(sag);
                var asked = draft
                    .Helhed.Fravigelser.Where(f => f.VejerMindreFordi.Trim() != "")
                    .Where(f => draft.Læsere.ContainsKey(f.Oplysning))
                    .Select(f => now.Asked(act.Sag, draft, f))
                    .Where(a => a.Læser.Value != act.Actor.PersonId)
                    .Where(a =>
                        !before.Any(b =>
                            (b.Læser, b.Oplysning, b.Tekst) == (a.Læser, a.Oplysning, a.Tekst)
                        )
                    )
                    .ToList();
                var facts = await oplysninger.Fakta(sag);
                foreach (var request in asked)
                    await Ask(act, request, facts);
                return asked.Count;
            }
        );

    private async Task Ask(SagAct act, AndenLæsning request, IReadOnlyList<Oplysningsfakta> facts)
    {
        await readings.Add(request);
        var about = facts.First(f => f.Id == request.Oplysning).Titel;
        await act.Write(
            new AndenLæserBedt(request.Id.Value, about, request.Læser.Value, request.Tekst)
        );
    }
}

/// <summary>Makes requests with an id and the present time.</summary>
public sealed class AskedNow(IdSource ids, TimeProvider clock)
{
    internal AndenLæsning Asked(Sag sag, Vurdering draft, Fravigelse departure) =>
        new(
            new(ids.New()),
            sag.Id,
            sag.Nummer,
            departure.Oplysning,
            draft.Læsere[departure.Oplysning],
            departure.VejerMindreFordi
        )
        {
            Vurdering = draft.Id,
            Bedt = clock.Now(),
        };
}

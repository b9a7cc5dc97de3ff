using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>What the decision page shows beside its fields.</summary>
/// <param name="Brev">The letter as it would be sent now.</param>
public sealed record Afgørelsesvisning(
    Sagsgrundlag Grundlag,
    IReadOnlyList<Prøvelse> Prøvelser,
    Document Brev,
    IReadOnlyList<string> Brevhindringer
)
{
    public bool KanAfgøres => Prøvelser.KanAfgøres() && Brevhindringer.Count == 0;

    /// <summary>True when the mentor's approval is the only thing missing.</summary>
    public bool ManglerKunMentor =>
        Prøvelser.Any(p => p is { Kode: "mentor-godkender", Spærrer: true })
        && Prøvelser.Count(p => p.Spærrer) == 1;
}

/// <summary>Tries a draft and sets its letter, without changing anything.</summary>
public sealed class LoadWritePage(
    LoadGrundlag grundlag,
    LoadAfgørelsesfakta load,
    PreviewBrev preview,
    CurrentActor actor,
    TimeProvider clock
)
{
    public Task<Sagsgrundlag> Basis(Sag sag) => grundlag.For(sag, clock.Today());

    /// <param name="by">Null for the signed-in employee.</param>
    public async Task<Afgørelsesvisning> Run(
        Sag sag,
        Sagsgrundlag basis,
        Udkast draft,
        Afgører? by = null
    )
    {
        var facts = by is null
            ? await load.From(sag, basis, draft)
            : await load.For(sag, draft, by);
        var signer = by?.Id ?? ((EmployeeActor)actor.Value).Id;
        var letter = await preview.Run(sag, Afgørelsesbrev.Af(facts, signer));
        return new(basis, Afgørelsesprøvelse.Prøv(facts), letter.Brev, letter.Hindringer);
    }
}

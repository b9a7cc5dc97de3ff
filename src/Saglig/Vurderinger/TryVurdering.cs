using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>An assessment beside the case's information and every rule's answer.</summary>
public sealed record Vurderingsprøvelse(Vurderingsfakta Fakta, IReadOnlyList<Prøvelse> Prøvelser)
{
    public bool KanUnderskrives => !Prøvelser.Any(p => p.Spærrer);

    /// <summary>The medical papers and trials that speak for the citizen: each is to be met, should the assessment go against.</summary>
    public IReadOnlyList<Oplysningsfakta> Taler { get; init; } = [];
}

/// <summary>Asks the rules about an assessment as it stands, saved or not, without changing anything.</summary>
public sealed class TryVurdering(
    FindSameText sameText,
    AndenLæsningSql readings,
    OplysningSql oplysninger,
    SetAsides setAsides,
    TimeProvider clock
)
{
    /// <param name="author">Who would sign; nobody is the second reader of their own text.</param>
    public async Task<Vurderingsprøvelse> For(Sag sag, Vurdering vurdering, EmployeeId author)
    {
        var fakta = new Vurderingsfakta
        {
            Vurdering = await Completed(sag, vurdering, author),
            Oplysninger = await oplysninger.Fakta(sag.Id),
            KunEgenLægeOgKliniskFunktion = Lægekonsulentforbud.Gælder(sag),
            GrænseForSammeTekst = sameText.Allowed,
        };
        var (day, tiltag) = (clock.Today(), vurdering.Tiltag);
        IEnumerable<Prøvelse> tried =
        [
            .. Vurderingsregler.Alle.Prøv(fakta, day),
            .. Lægeregler.Alle.Prøv(fakta, day),
            .. Konkretregler.Alle.Prøv(fakta, day),
            .. Tiltagsregler.Alle.Prøv(tiltag, day),
        ];
        var against = fakta with { Vurdering = fakta.Vurdering with { ImodBorgeren = true } };
        return new(fakta, await setAsides.Apply(sag.Id, tried)) { Taler = [.. against.Konflikter] };
    }

    /// <summary>What the rules ask for and the form does not hold: same words elsewhere, and who has read.</summary>
    private async Task<Helhedsvurdering> Completed(Sag sag, Vurdering v, EmployeeId author)
    {
        var confirmed = (await readings.For(sag.Id)).Where(r => r.Bekræftet is not null).ToList();
        string Reader(Fravigelse f) =>
            confirmed
                .FirstOrDefault(r =>
                    r.Oplysning == f.Oplysning && r.Tekst == f.VejerMindreFordi && r.Læser != author
                )
                ?.Læser.Value.ToString("D")
            ?? "";
        return await sameText.In(sag.Id, v.Helhed) with
        {
            SkrevetAf = author.Value.ToString("D"),
            Fravigelser = [.. v.Helhed.Fravigelser.Select(f => f with { AndenLæser = Reader(f) })],
        };
    }
}

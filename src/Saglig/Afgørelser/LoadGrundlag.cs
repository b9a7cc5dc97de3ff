using Ret;
using Saglig.Oplysninger;
using Saglig.Partshøringer;
using Saglig.Sager;
using Saglig.Tilsidesættelser;
using Saglig.Vurderinger;

namespace Saglig.Afgørelser;

/// <summary>All that a case holds for a decision, apart from the decision's own text.</summary>
public sealed record Sagsgrundlag(Ydelse Ydelse, Sagsoplysning Oplysning)
{
    public Afgørelsestype Type => Ydelse.Type;

    /// <summary>The signed assessment, else the draft; null when there is none.</summary>
    public Vurdering? Vurdering { get; init; }
    public required IReadOnlyList<Partshøring> Høringer { get; init; }
    public Udtalelsesbegæring? Begæring { get; init; }
    public required IReadOnlyList<Tilsidesættelse> Tilsidesættelser { get; init; }
}

/// <summary>Reads a case's basis through the front doors of the modules that own it.</summary>
public sealed class LoadGrundlag(
    SagsoplysningSql oplysning,
    VurderingSql vurderinger,
    PartshøringSql høringer,
    LoadYdelse ydelse,
    TilsidesættelseSql tilsidesættelser
)
{
    /// <param name="dag">The day that the law is asked about.</param>
    public async Task<Sagsgrundlag> For(Sag sag, DateOnly dag) =>
        new(await ydelse.For(sag), await oplysning.For(sag.Id, dag))
        {
            Vurdering = await vurderinger.Gældende(sag.Id) ?? await vurderinger.Draft(sag.Id),
            Høringer = await høringer.For(sag.Id),
            Begæring = await høringer.Begæring(sag.Id),
            Tilsidesættelser = await tilsidesættelser.For(sag.Id),
        };
}

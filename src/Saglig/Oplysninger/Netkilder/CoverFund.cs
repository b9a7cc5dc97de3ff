using Ret;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Covers other people in a copy of a find that is on the case; the original stays as it was (S1-15).</summary>
public sealed class CoverFund(
    SagActs acts,
    FundSql sql,
    Fundpapir papers,
    WriteFund write,
    TimeProvider clock
)
{
    /// <param name="areas">What is covered; at least one.</param>
    public async Task<FundResult> Run(
        SagId sag,
        NetfundId id,
        IReadOnlyList<PictureArea> areas,
        Udeladelse? efter,
        string fordi
    )
    {
        if (await sql.Find(sag, id) is not { AndrePersoner: true } fund)
            return new FundResult.NotFound();
        var tried = Fundindsigtsregler.Alle.Prøv(
            new Indsigtsfakta { Efter = efter, Begrundelse = fordi },
            clock.Today()
        );
        if (tried.Any(p => p.Spærrer))
            return new FundResult.NotYet(tried);
        if (await Copy(sag, fund, areas) is not { } copy)
            return new FundResult.Refused(
                "Kun et billede eller en PDF på højst fire sider kan dækkes her. Gem den side, der betyder noget, som et billede."
            );
        return await acts.Run<FundResult>(
            sag,
            async act =>
            {
                await write.Cover(
                    act,
                    id,
                    fund.DokumentNr,
                    copy,
                    new(areas.Count, efter!.Value, fordi)
                );
                return new FundResult.Saved(id, []);
            }
        );
    }

    private async Task<Dokumentfil?> Copy(SagId sag, Fund fund, IReadOnlyList<PictureArea> areas) =>
        await papers.Picture(sag, fund) is { } picture
        && PictureCover.Run(picture, areas, CoverKind.TheAreas) is { } covered
            ? await papers.Keep(covered, DocumentType.Png, "Andre er dækket")
            : null;
}

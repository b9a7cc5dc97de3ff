using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>
/// Lays a find on the case (S1-13). What shows an activity is covered in memory first, so that the picture as it was
/// is never kept anywhere (S0-12).
/// </summary>
public sealed class AddFund(
    SagActs acts,
    TryNetopslag rules,
    NetopslagSql opslag,
    KeepFund papers,
    WriteFund write
)
{
    private const string TooLarge =
        "Filen kan ikke foldes ud. Tag et nyt skærmbillede, eller en PDF på højst fire sider, af kun den del, der betyder noget.";

    /// <summary>Nothing is kept when a rule stops it.</summary>
    public async Task<FundResult> Run(SagId sag, NetopslagId id, NytFund fund)
    {
        if (await opslag.Find(sag, id) is not { } row)
            return new FundResult.NotFound();
        if (row.Slut is not null)
            return new FundResult.Refused(
                "Opslaget er sluttet. Gå gennem porten igen, hvis der er en ny anledning."
            );
        IReadOnlyList<Prøvelse> tried =
        [
            .. await rules.For(sag, KeepFund.Facts(row, fund)),
            .. fund.DækkerAndre
                ? Fundindsigtsregler.Alle.Prøv(
                    new Indsigtsfakta { Efter = fund.Efter, Begrundelse = fund.Fordi },
                    row.Begrundet.DateInCopenhagen()
                )
                : [],
        ];
        if (tried.Any(p => p.Spærrer))
            return new FundResult.NotYet(tried);
        var kept = await papers.Run(row, fund);
        return kept is null && fund.DokumentNr is null
            ? new FundResult.Refused(TooLarge)
            : await acts.Run(sag, act => write.Run(act, row, fund, kept, tried));
    }
}

using Ret;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Personer.Borgere;

/// <summary>Opens the whole CPR number of a case's citizen; who, when and why are written down before it is shown.</summary>
public sealed class OpenCpr(
    Db db,
    CpråbningSql log,
    BorgerSql citizens,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>The number as it is written; null when the case has no citizen.</summary>
    public async Task<string?> Run(EmployeeActor who, Sag sag, Cprformål formål, string grund)
    {
        if (sag.Borger is not { } id || await citizens.Find(id) is not { } borger)
            return null;
        await db.Write(() =>
            log.Add(
                new Cpråbning(ids.New(), clock.Now(), who, sag.Id)
                {
                    Borger = id,
                    Formål = formål,
                    Grund = StoredText.Clean(grund),
                }
            )
        );
        return Cprnummer.Læs(borger.Cpr) is LæstCpr(var number, _) ? number.Skrevet : borger.Cpr;
    }
}

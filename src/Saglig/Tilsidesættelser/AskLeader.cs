using Ret;
using Saglig.Sager;

namespace Saglig.Tilsidesættelser;

/// <summary>A caseworker asks the leader to set a rule aside; it comes on the leader's list.</summary>
public sealed class AskLeader(
    SagActs acts,
    TilsidesættelseSql sql,
    IdSource ids,
    TimeProvider clock
)
{
    public Task<SetAsideResult> Run(SagId sag, string kode, string fordi) =>
        acts.Run<SetAsideResult>(
            sag,
            async act =>
            {
                if (Regelkatalog.Udgaver(kode) is not [.., { KanTilsidesættes: true } rule])
                    return new SetAsideResult.Mangler("Denne regel kan ikke sættes til side.");
                if ((await sql.Requests(sag)).Any(r => r.Kode == kode))
                    return new SetAsideResult.Mangler("Lederen er allerede spurgt om den regel.");
                await sql.AddRequest(
                    new Ønske(new(ids.New()), sag, act.Sag.Nummer, kode, fordi)
                    {
                        Medarbejder = ((EmployeeActor)act.Actor).Id,
                        Bedt = clock.Now(),
                    },
                    act.Sag.Unit
                );
                await act.Write(new TilsidesættelseØnsket(kode, rule.Krav, fordi));
                return new SetAsideResult.Gjort();
            }
        );
}

using Ret;
using Saglig.Personer.Fuldmagter;
using Saglig.Sager;

namespace Saglig.Personer;

/// <summary>
/// Registers that the citizen lets someone act in this case, and in no other (FVL § 8). The representative's access to
/// Min sag follows the mandate by itself.
/// </summary>
public sealed class RegisterFuldmagt(
    SagActs acts,
    FuldmagtSql sql,
    BorgerSql citizens,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>A representative with a known CPR number is the one whom the register has.</summary>
    public Task<RegisterFuldmagtResult> Run(SagId sag, NyFuldmagt ny) =>
        acts.Run<RegisterFuldmagtResult>(
            sag,
            async act =>
            {
                if (act.Sag.Borger is not { } id || await citizens.Find(id) is not { } borger)
                    return new RegisterFuldmagtResult.IngenBorger();
                if (ny.Hvem.Cpr == borger.Cpr)
                    return new RegisterFuldmagtResult.BorgerenSelv();
                var known = ny.Hvem.Cpr is { } cpr ? await sql.FindRepræsentant(cpr) : null;
                if (known is not null && ny.NavnetSkalPasse && !SameName(known, ny.Hvem))
                    return new RegisterFuldmagtResult.NavnetPasserIkke();
                if (known is not null && (await sql.For(sag)).Any(f => Overlaps(f, known, ny)))
                    return new RegisterFuldmagtResult.HarEn(known.Navn);

                var who = known ?? ny.Hvem with { Id = ids.New() };
                if (known is null)
                    await sql.Add(who);
                await Add(act, id, who, ny);
                return new RegisterFuldmagtResult.Registreret(who.Navn);
            }
        );

    private async Task Add(SagAct act, BorgerId borger, Repræsentant who, NyFuldmagt ny)
    {
        var fuldmagt = new Fuldmagt
        {
            Sag = new(act.Sag.Id.Value),
            Fuldmægtig = who.Navn,
            Omfang = ny.Omfang,
            Fra = ny.Fra,
            Til = ny.Til,
        };
        var id = new FuldmagtId(ids.New());
        await sql.Add(new(id, who, fuldmagt), act.Sag.Id, borger, clock.Now());
        await act.Write(
            new FuldmagtGivet(id.Value, who.Navn, Fuldmagtsord.Tekst(ny.Omfang), ny.Fra, ny.Til)
            {
                Hvordan = ny.Hvordan,
            }
        );
    }

    private static bool SameName(Repræsentant one, Repræsentant other) =>
        SortName.Of(one.Navn) == SortName.Of(other.Navn);

    private static bool Overlaps(RegistreretFuldmagt f, Repræsentant who, NyFuldmagt ny) =>
        f.Hvem.Id == who.Id
        && f.Fakta.Tilbagekaldt is null
        && (f.Fakta.Til is null || f.Fakta.Til >= ny.Fra)
        && (ny.Til is null || ny.Til >= f.Fakta.Fra);
}

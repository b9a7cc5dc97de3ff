using Ret;
using Saglig.Storage;

namespace Saglig.Breve;

/// <summary>Mandates of a case as the rules about recipients need them.</summary>
public sealed class AdressatSql(Db db)
{
    /// <summary>Every mandate given in the case, also those that no longer hold, with the representative's address.</summary>
    public Task<List<Fuldmægtig>> Mandates(SagId sag) =>
        db.List(
            """
            select f.omfang, f.faar_breve, f.fra, f.til, f.tilbagekaldt, r.id, r.navn, r.adresse
            from fuldmagt f join repraesentant r on r.id = f.repraesentant_id where f.sag_id = @sag
            order by f.registreret, f.id
            """,
            new { sag },
            row => new Fuldmægtig(
                new Fuldmagt
                {
                    Sag = new(sag.Value),
                    Fuldmægtig = row.Text("navn"),
                    Omfang = Scope(row.Text("omfang"), row.Flag("faar_breve")),
                    Fra = row.Date("fra"),
                    Til = row.DateOrNull("til"),
                    Tilbagekaldt = row.DateOrNull("tilbagekaldt"),
                },
                row.Text("adresse"),
                row.Id("id")
            )
        );

    private static Fuldmagtsomfang Scope(string text, bool getsLetters) =>
        Enum.Parse<Fuldmagtsomfang>(text)
        | (getsLetters ? Fuldmagtsomfang.KopiAfBreve : Fuldmagtsomfang.Ingen);
}

/// <summary>A mandate and where the representative lives.</summary>
public sealed record Fuldmægtig(Fuldmagt Fuldmagt, string Adresse, Guid Repræsentant);

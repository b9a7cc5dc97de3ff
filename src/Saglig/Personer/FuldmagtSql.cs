using Ret;
using Saglig.Storage;

namespace Saglig.Personer;

/// <summary>Mandates and representatives.</summary>
public sealed class FuldmagtSql(Db db)
{
    private const Fuldmagtsomfang Breve =
        Fuldmagtsomfang.KopiAfBreve | Fuldmagtsomfang.BreveIStedet;

    private const string Select = """
        select f.id, f.sag_id, f.omfang, f.faar_breve, f.fra, f.til, f.tilbagekaldt, r.id as repraesentant, r.cpr,
            r.navn, r.organisation, r.adresse, r.telefon, r.email
        from fuldmagt f join repraesentant r on r.id = f.repraesentant_id
        """;

    /// <summary>Every mandate ever given in the case, newest first.</summary>
    public Task<List<RegistreretFuldmagt>> For(SagId sag) =>
        db.List(
            $"{Select} where f.sag_id = @sag order by f.registreret desc, f.id desc",
            new { sag },
            Map
        );

    /// <summary>A mandate of this case; null for another case's, as for one that does not exist.</summary>
    public Task<RegistreretFuldmagt?> Find(SagId sag, FuldmagtId id) =>
        db.Find($"{Select} where f.id = @id and f.sag_id = @sag", new { id, sag }, Map);

    /// <summary>Whether a mandate in force on the day lets the representative do all of this in the case (FVL § 8).</summary>
    public async Task<bool> Lets(
        RepresentativeActor who,
        SagId sag,
        Fuldmagtsomfang what,
        DateOnly day
    ) =>
        (await For(sag)).Any(f => f.Hvem.Id == who.Id && f.Fakta.Dækker(new(sag.Value), day, what));

    /// <param name="cpr">Ten digits.</param>
    public Task<Repræsentant?> FindRepræsentant(string cpr) =>
        db.Find(
            "select id as repraesentant, cpr, navn, organisation, adresse, telefon, email from repraesentant where cpr = @cpr",
            new { cpr },
            MapWho
        );

    internal Task Add(Repræsentant r) =>
        db.Execute(
            """
            insert into repraesentant (id, cpr, navn, organisation, adresse, telefon, email)
            values (@Id, @Cpr, @Navn, @Organisation, @Adresse, @Telefon, @Email)
            """,
            new
            {
                r.Id,
                r.Cpr,
                r.Navn,
                r.Organisation,
                r.Adresse,
                r.Telefon,
                r.Email,
            }
        );

    internal Task Add(RegistreretFuldmagt f, SagId sag, BorgerId borger, DateTimeOffset now) =>
        db.Execute(
            """
            insert into fuldmagt (id, sag_id, borger_id, repraesentant_id, omfang, faar_breve, giver_indsigt, fra, til,
                registreret)
            values (@Id, @sag, @borger, @who, @scope, @letters, @sees, @Fra, @Til, @now)
            """,
            new
            {
                f.Id,
                sag,
                borger,
                who = f.Hvem.Id,
                scope = f.Fakta.Omfang.ToString(),
                letters = (f.Fakta.Omfang & Breve) != 0,
                sees = f.Fakta.Omfang.HasFlag(Fuldmagtsomfang.Indsigt),
                f.Fakta.Fra,
                f.Fakta.Til,
                now,
            }
        );

    /// <summary>False when the case has no such mandate in force.</summary>
    internal async Task<bool> Withdraw(SagId sag, FuldmagtId id, DateOnly day) =>
        await db.Execute(
            "update fuldmagt set tilbagekaldt = @day where id = @id and sag_id = @sag and tilbagekaldt is null",
            new
            {
                id,
                sag,
                day,
            }
        ) == 1;

    private static RegistreretFuldmagt Map(Row row) =>
        new(
            new(row.Id("id")),
            MapWho(row),
            new Fuldmagt
            {
                Sag = new(row.Id("sag_id")),
                Fuldmægtig = row.Text("navn"),
                Omfang = Scope(row.Text("omfang"), row.Flag("faar_breve")),
                Fra = row.Date("fra"),
                Til = row.DateOrNull("til"),
                Tilbagekaldt = row.DateOrNull("tilbagekaldt"),
            }
        );

    // "Gets letters" means a copy, unless the scope itself says that they come instead of to the citizen.
    private static Fuldmagtsomfang Scope(string text, bool letters)
    {
        var scope = Enum.Parse<Fuldmagtsomfang>(text);
        return letters && (scope & Breve) == 0 ? scope | Fuldmagtsomfang.KopiAfBreve : scope;
    }

    private static Repræsentant MapWho(Row row) =>
        new(row.Id("repraesentant"), row.TextOrNull("cpr"), row.Text("navn"))
        {
            Organisation = row.TextOrNull("organisation"),
            Adresse = row.Text("adresse"),
            Telefon = row.Text("telefon"),
            Email = row.Text("email"),
        };
}

using Saglig.Storage;

namespace Saglig.Sikkerhed;

/// <summary>The look log and the log of opened CPR numbers, as one.</summary>
public sealed class OpslagSql(Db db)
{
    /// <summary>The looks that a search finds, newest first.</summary>
    public Task<List<Opslag>> Search(Opslagssøgning q, int skip, int most)
    {
        var args = Arguments(q);
        (args["skip"], args["most"]) = (skip, most);
        return db.List(
            $"""
            select * from ({Both(q)}) alle order by tidspunkt desc, id desc limit @most offset @skip
            """,
            args,
            Map
        );
    }

    public Task<int> Count(Opslagssøgning q) =>
        db.Get(
            $"select count(*) as antal from ({Both(q)}) alle",
            Arguments(q),
            row => row.Int("antal")
        );

    /// <summary>Everyone's looks at one case, newest first, without the stated reasons: they are not for colleagues.</summary>
    public Task<List<Opslag>> OfCase(SagId sag, int skip, int most) =>
        db.List(
            """
            select o.tidspunkt, o.person_art, o.person_id, e.navn as enhed, s.nummer, o.formaal, o.side, '' as grund
            from opslag o join sag s on s.id = o.sag_id left join enhed e on e.id = o.enhed_id
            where o.sag_id = @sag order by o.tidspunkt desc, o.id desc limit @most offset @skip
            """,
            new
            {
                sag,
                skip,
                most,
            },
            Map
        );

    public Task<int> CountOfCase(SagId sag) =>
        db.Get(
            "select count(*) as antal from opslag where sag_id = @sag",
            new { sag },
            row => row.Int("antal")
        );

    private static string Both(Opslagssøgning q) =>
        $"""
            select o.id, o.tidspunkt, o.person_art, o.person_id, e.navn as enhed, s.nummer, o.formaal, o.side,
                coalesce(case when o.formaal = 'AngivetGrund' then (
                    select g.grund from adgangsgrund g
                    where g.sag_id = o.sag_id and g.medarbejder_id = o.person_id and g.givet <= o.tidspunkt
                    order by g.givet desc limit 1) end, '') as grund
            from opslag o join sag s on s.id = o.sag_id left join enhed e on e.id = o.enhed_id
            where {Where(q, "o", "person_id")}
            union all
            select o.id, o.tidspunkt, 'Medarbejder', o.medarbejder_id, e.navn, s.nummer, 'CprNummer', o.formaal, o.grund
            from cpr_aabning o join sag s on s.id = o.sag_id join enhed e on e.id = o.enhed_id
            where {Where(q, "o", "medarbejder_id")}
            """;

    // The two logs have the same columns except that the one has no purpose of this kind: there it is always the number.
    private static string Where(Opslagssøgning q, string log, string person) =>
        string.Join(
            " and ",
            new[]
            {
                $"{log}.tidspunkt >= @start and {log}.tidspunkt < @slut",
                q.Medarbejder is null ? null : $"{log}.{person} = @who",
                q.Sag is null ? null : $"{log}.sag_id = @sag",
                q.Borger is null ? null : "s.borger_id = @borger",
                q.Formål is null ? null
                : person == "person_id" ? $"{log}.formaal = @purpose"
                : "@purpose = 'CprNummer'",
            }.OfType<string>()
        );

    private static Dictionary<string, object?> Arguments(Opslagssøgning q)
    {
        var args = new Dictionary<string, object?>
        {
            ["start"] = q.Fra.StartInCopenhagen(),
            ["slut"] = q.Til.AddDays(1).StartInCopenhagen(),
        };
        if (q.Medarbejder is { } who)
            args["who"] = who;
        if (q.Sag is { } sag)
            args["sag"] = sag;
        if (q.Borger is { } borger)
            args["borger"] = borger;
        if (q.Formål is { } purpose)
            args["purpose"] = purpose.ToString();
        return args;
    }

    private static Opslag Map(Row row) =>
        new(
            row.Instant("tidspunkt"),
            row.Code<PersonKind>("person_art"),
            row.Id("person_id"),
            row.Text("nummer")
        )
        {
            Enhed = row.TextOrNull("enhed"),
            Formål = row.Code<Opslagsformål>("formaal"),
            Side = row.Text("side"),
            Grund = row.Text("grund"),
        };
}

using Ret;
using Saglig.Foranstaltninger;
using Saglig.Storage;

namespace Saglig.Teammøder;

/// <summary>When cases are before the rehabilitation team, the attendance and the recommendations.</summary>
public sealed class TeamSql(Db db)
{
    internal const string Select = """
        select p.id, p.sag_id, s.nummer, p.nr, p.dag, p.klokken, p.sted, p.spoergsmaal, p.igen, p.afviger_fordi,
            p.ung_uden_uddannelse, p.indkaldt, p.holdt, p.borger_moedte, p.uden_borger_fordi, p.bisidder,
            p.sagsbehandler_moedte, p.indstilling_for, p.indstilling, p.dokument_nr, p.udsat_fordi
        from teampunkt p join sag s on s.id = p.sag_id
        """;

    /// <summary>Each time the case has been on an agenda, the first first.</summary>
    public async Task<IReadOnlyList<Teampunkt>> For(SagId sag)
    {
        var members = (
            await db.List(
                """
                select m.punkt_id, m.omraade, m.navn, m.moedte from teammedlem m
                join teampunkt p on p.id = m.punkt_id where p.sag_id = @sag order by m.nr
                """,
                new { sag },
                row =>
                    (
                        Point: row.Id("punkt_id"),
                        Member: new Teammedlem(
                            row.Code<Teamområde>("omraade"),
                            row.Text("navn"),
                            row.Flag("moedte")
                        )
                    )
            )
        ).ToLookup(m => m.Point, m => m.Member);
        var points = await db.List(
            $"{Select} where p.sag_id = @sag order by p.nr",
            new { sag },
            Map
        );
        return
        [
            .. points.Select(p =>
                p with
                {
                    Referat = p.Referat is { } r ? r with { Medlemmer = [.. members[p.Id]] } : null,
                }
            ),
        ];
    }

    /// <summary>The team's latest recommendation in the case as the law sees it; null when there is none.</summary>
    public async Task<Teamindstilling?> Indstilling(SagId sag)
    {
        var given = (await For(sag)).Where(p => p.Referat?.ForBorgeren is not null).ToList();
        return given.LastOrDefault() is { Referat: { } latest } last
            ? new(
                Papirer.Whole(last.Sagsnummer, latest.DokumentNr),
                last.Dag,
                latest.ForBorgeren!.Value,
                given.LastOrDefault(p => p.Igen)?.Dag
            )
            : null;
    }

    internal Task Add(Teampunkt p, int letter) =>
        db.Execute(
            """
            insert into teampunkt (id, sag_id, nr, dag, klokken, sted, spoergsmaal, igen, afviger_fordi,
                ung_uden_uddannelse, indkaldt, brev_nr, uden_borger_fordi, bisidder, indstilling, udsat_fordi)
            values (@Id, @Sag, @Nr, @Dag, @Klokken, @Sted, @Spørgsmål, @Igen, @AfvigerFordi, @UngUdenUddannelse,
                @Indkaldt, @letter, '', '', '', '')
            """,
            new
            {
                p.Id,
                p.Sag,
                p.Nr,
                p.Dag,
                p.Klokken,
                p.Sted,
                p.Spørgsmål,
                p.Igen,
                p.AfvigerFordi,
                p.UngUdenUddannelse,
                p.Indkaldt,
                letter,
            }
        );

    /// <summary>False when the meeting has been written down already. Only inside an act.</summary>
    internal async Task<bool> Hold(Teampunkt p, Teamreferat r)
    {
        var held = await db.Execute(
            """
            update teampunkt set holdt = @Dag, borger_moedte = @BorgerenMødte, uden_borger_fordi = @UdenBorgerenFordi,
                bisidder = @Bisidder, sagsbehandler_moedte = @SagsbehandlerenMødte, indstilling_for = @ForBorgeren,
                indstilling = @Indstilling, dokument_nr = @DokumentNr, udsat_fordi = @UdsatFordi
            where id = @Id and holdt is null
            """,
            new
            {
                p.Id,
                p.Dag,
                r.BorgerenMødte,
                r.UdenBorgerenFordi,
                r.Bisidder,
                r.SagsbehandlerenMødte,
                r.ForBorgeren,
                r.Indstilling,
                r.DokumentNr,
                r.UdsatFordi,
            }
        );
        await AddMembers(p.Id, r.Medlemmer);
        return held == 1;
    }

    private async Task AddMembers(Guid id, IReadOnlyList<Teammedlem> members)
    {
        foreach (var (nr, member) in members.Index())
            await db.Execute(
                "insert into teammedlem (punkt_id, nr, omraade, navn, moedte) values (@id, @nr, @Område, @Navn, @Mødte)",
                new
                {
                    id,
                    nr,
                    member.Område,
                    member.Navn,
                    member.Mødte,
                }
            );
    }

    internal static Teampunkt Map(Row row) =>
        new(row.Id("id"), new(row.Id("sag_id")), row.Text("nummer"), row.Int("nr"))
        {
            Dag = row.Date("dag"),
            Klokken = row.Text("klokken"),
            Sted = row.Text("sted"),
            Spørgsmål = row.Text("spoergsmaal"),
            Igen = row.Flag("igen"),
            AfvigerFordi = row.Text("afviger_fordi"),
            UngUdenUddannelse = row.Flag("ung_uden_uddannelse"),
            Indkaldt = row.Date("indkaldt"),
            Referat = row.IsNull("holdt") ? null : TeamreferatRow.Map(row),
        };
}

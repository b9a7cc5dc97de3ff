using Microsoft.Extensions.DependencyInjection;
using Ret;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Tests.Testing;

/// <summary>Look-ups on the web as rows, for counting: what they hold besides is no matter to a count.</summary>
public static class StatistikPlays
{
    extension(App app)
    {
        /// <summary>A look-up in the case, with a find or without; a find can become information that is used or not.</summary>
        public Task SlåOp(
            Sag sag,
            Anledning anledning = Anledning.FagligUndren,
            bool fund = false,
            bool? bruges = null,
            Særlig? særlig = null
        ) =>
            app.As<IServiceProvider>(
                app.Cast.Mette,
                services =>
                    services
                        .GetRequiredService<Db>()
                        .Write(async () =>
                        {
                            var db = services.GetRequiredService<Db>();
                            var ids = services.GetRequiredService<IdSource>();
                            var (opslag, netfund) = (ids.New(), ids.New());
                            await Opslag(db, app, sag, opslag, anledning);
                            if (fund)
                                await Fund(db, app, sag, opslag, netfund);
                            if (bruges is { } used)
                                await Oplysning(db, app, sag, (ids.New(), netfund), used, særlig);
                        })
            );

        /// <summary>Somebody in the secretariat, who sees all units.</summary>
        public Task<EmployeeActor> Sekretær() =>
            app.As<IServiceProvider, EmployeeActor>(
                SystemActor.Instance,
                async services =>
                {
                    var id = new EmployeeId(services.GetRequiredService<IdSource>().New());
                    var roles = new HashSet<Role> { Role.Sekretariat };
                    var sanne = new Employee(
                        id,
                        $"{id.Value:N}",
                        new("Sanne Krag"),
                        "SK",
                        "Konsulent",
                        app.Cast.Team5
                    )
                    {
                        Roles = roles,
                    };
                    var employees = services.GetRequiredService<EmployeeSql>();
                    await services.GetRequiredService<Db>().Write(() => employees.Add(sanne));
                    return new EmployeeActor(id, app.Cast.Team5, roles);
                }
            );
    }

    private static Task Opslag(Db db, App app, Sag sag, Guid id, Anledning anledning) =>
        db.Execute(
            """
            insert into netopslag (id, sag_id, enhed_id, medarbejder_id, dag, kanal, anledning, papirer, grund, tvivl,
                instruks, journal_nr, begrundet, slut_fordi)
            values (@id, @sag, @enhed, @af, @dag, 'Facebook', @anledning, '', 'g', 't', '', 1, @nu, '')
            """,
            new
            {
                id,
                sag = sag.Id,
                enhed = sag.Unit,
                af = app.Cast.Mette.Id,
                dag = app.Clock.Today(),
                anledning,
                nu = app.Clock.GetUtcNow(),
            }
        );

    private static Task Fund(Db db, App app, Sag sag, Guid opslag, Guid id) =>
        db.Execute(
            """
            insert into netfund (id, netopslag_id, sag_id, dokument_nr, aktivitet, adresse, set_tid, andre_personer, journal_nr)
            values (@id, @opslag, @sag, 1, @nej, 'x', @nu, @nej, 1)
            """,
            new
            {
                id,
                opslag,
                sag = sag.Id,
                nej = false,
                nu = app.Clock.GetUtcNow(),
            }
        );

    private static Task Oplysning(
        Db db,
        App app,
        Sag sag,
        (Guid Id, Guid Fund) en,
        bool bruges,
        Særlig? særlig
    ) =>
        db.Execute(
            """
            insert into oplysning (id, sag_id, titel, niveau, kilde, hjemmel, opslag_logget, modtaget, viser, spoergsmaal,
                kategori, retning, bruges, laege_spoergsmaal, laege_svar, maengde, periode, afvist_behandling,
                ikke_vaesentlig_fordi, borgeren_ved_det_fordi, undtagelse_begrundelse, underretning_undtaget_fordi,
                oprettet, version, netfund_id, saerlig)
            values (@id, @sag, 'Fund', 'Net', 'Facebook', '', @ja, @dag, '', '', 'Andet', 'Neutral', @bruges, '', '', '', '',
                @nej, '', '', '', '', @nu, 1, @fund, @saerlig)
            """,
            new
            {
                id = en.Id,
                sag = sag.Id,
                ja = true,
                nej = false,
                dag = app.Clock.Today(),
                bruges,
                nu = app.Clock.GetUtcNow(),
                fund = en.Fund,
                saerlig = særlig,
            }
        );
}

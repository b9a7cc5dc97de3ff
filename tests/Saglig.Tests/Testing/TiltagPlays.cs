using Ret;
using Saglig.Sager;
using Saglig.Tiltag;
using Saglig.Tiltag.Godkendelser;

namespace Saglig.Tests.Testing;

/// <summary>The acts on measures, played by Mette unless another is named.</summary>
public static class TiltagPlays
{
    extension(App app)
    {
        /// <summary>Plans a work trial from next week; nothing is answered about health.</summary>
        public async Task<TiltagId> PlanlægTiltag(Sag sag, EmployeeActor? by = null)
        {
            var id = new TiltagId(app.NewId());
            Assert.Null(await app.PrøvTiltag(sag, by ?? app.Cast.Mette, t => t with { Id = id }));
            return id;
        }

        /// <summary>Tries to plan the same, changed; answers the sentence that refuses it.</summary>
        public Task<string?> PrøvTiltag(
            Sag sag,
            EmployeeActor by,
            Func<PlanlagtTiltag, PlanlagtTiltag> change
        ) =>
            app.As<PlanTiltag, string?>(
                by,
                plan =>
                    plan.Run(
                        sag.Id,
                        change(
                            new(
                                new(app.NewId()),
                                Tiltagsart.Virksomhedspraktik,
                                "Lager, tre timer om dagen",
                                "At se, hvad ryggen holder til",
                                "Nordby Trælast",
                                app.Clock.Today().AddDays(7)
                            )
                        )
                    )
            );

        /// <summary>Answers whether it can make the illness worse.</summary>
        public async Task<TiltagResult> SvarOmHelbred(Sag sag, TiltagId id, Helbredsrisiko risk)
        {
            var seen = (await app.Tiltaget(sag, id))!;
            return await app.As<AssessTiltag, TiltagResult>(
                app.Cast.Mette,
                assess =>
                    assess.Run(
                        sag.Id,
                        seen with
                        {
                            Risiko = risk,
                            RisikoFordi = "Lægen har skrevet om løft.",
                            RisikoDokument = $"{sag.Nummer}-1",
                        }
                    )
            );
        }

        /// <summary>Tries to begin it as it stands now.</summary>
        public async Task<TiltagResult> BegyndTiltag(Sag sag, TiltagId id)
        {
            var seen = (await app.Tiltaget(sag, id))!;
            return await app.As<BeginTiltag, TiltagResult>(
                app.Cast.Mette,
                begin => begin.Run(sag.Id, id, seen.Version)
            );
        }

        /// <summary>A leader takes a stand on the risk as it stands now.</summary>
        public async Task<TiltagResult> GodkendTiltag(Sag sag, TiltagId id, EmployeeActor by)
        {
            var seen = (await app.Tiltaget(sag, id))!;
            return await app.As<ApproveTiltag, TiltagResult>(
                by,
                approve => approve.Run(sag.Id, id, seen.Version, "Praktikken er på to timer.")
            );
        }

        /// <summary>The measure as it is kept.</summary>
        public Task<PlanlagtTiltag?> Tiltaget(Sag sag, TiltagId id) =>
            app.As<TiltagSql, PlanlagtTiltag?>(app.Cast.Mette, sql => sql.Find(sag.Id, id));
    }
}

using Saglig.Ledelse;
using Saglig.Ledelse.Inhabiliteter;
using Saglig.Ledelse.Sagsbehandlerskift;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Who handles a case and who may not, played by the program's own acts.</summary>
public static class LedelsePlays
{
    extension(App app)
    {
        /// <summary>The employee declares herself disqualified from the case.</summary>
        public Task<InhabilitetId> ErklærInhabil(Sag sag, EmployeeActor who) =>
            app.As<DeclareInhabilitet, InhabilitetId>(
                who,
                declare => declare.Run(sag.Id, who, "Borgeren er min søsters mand.")
            );

        /// <summary>Karen gives the case, as it stands, to another.</summary>
        public async Task<ReassignResult> GivVidere(
            Sag sag,
            EmployeeActor til,
            EmployeeActor? leader = null
        )
        {
            var now = await app.As<SagSql, Sag?>(SystemActor.Instance, sql => sql.Find(sag.Id));
            return await app.As<ReassignSag, ReassignResult>(
                leader ?? app.Cast.Karen,
                reassign =>
                    reassign.Run(
                        sag.Id,
                        leader ?? app.Cast.Karen,
                        new NytSkift(now!.Ansvarlig, til.Id, "Barsel", "Ring til lægen mandag.")
                    )
            );
        }

        /// <summary>The case as it is now.</summary>
        public async Task<Sag> Nu(Sag sag) =>
            (await app.As<SagSql, Sag?>(SystemActor.Instance, sql => sql.Find(sag.Id)))!;
    }
}

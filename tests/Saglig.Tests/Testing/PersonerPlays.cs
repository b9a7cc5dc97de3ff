using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Mandates, played by the program's own acts.</summary>
public static class PersonerPlays
{
    extension(App app)
    {
        /// <summary>The citizen of the case lets someone act from today on; answers who that is.</summary>
        public async Task<RepresentativeActor> RegistrerFuldmagt(
            Sag sag,
            Fuldmagtsomfang omfang = Fuldmagtsomfang.Alt,
            Func<NyFuldmagt, NyFuldmagt>? change = null
        )
        {
            var ny = new NyFuldmagt(
                new Repræsentant(Guid.Empty, "6303707036", "Rita Råd")
                {
                    Adresse = "Gade 3, 4999 Demoby",
                },
                omfang,
                app.Clock.Today()
            )
            {
                Hvordan = "skriftligt",
            };
            var before = (await app.Fuldmagter(sag)).Select(f => f.Id).ToHashSet();
            await app.As<RegisterFuldmagt, RegisterFuldmagtResult>(
                app.Cast.Mette,
                register => register.Run(sag.Id, change?.Invoke(ny) ?? ny)
            );
            // The clock stands still, so two mandates may be as old as each other.
            var given = (await app.Fuldmagter(sag)).Single(f => !before.Contains(f.Id));
            return new RepresentativeActor(given.Hvem.Id);
        }

        /// <summary>The mandates of a case, newest first.</summary>
        public Task<List<RegistreretFuldmagt>> Fuldmagter(Sag sag) =>
            app.As<FuldmagtSql, List<RegistreretFuldmagt>>(
                SystemActor.Instance,
                sql => sql.For(sag.Id)
            );

        /// <summary>The register's entry on a citizen.</summary>
        public async Task<Borger> Registreret(CitizenActor citizen) =>
            (await app.As<BorgerSql, Borger?>(SystemActor.Instance, sql => sql.Find(citizen.Id)))!;
    }
}

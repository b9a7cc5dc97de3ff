using Ret;
using Saglig.Foranstaltninger;
using Saglig.Revalideringer;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Cases about revalidering, played by the program's own acts.</summary>
public static class RevalideringPlays
{
    extension(App app)
    {
        /// <summary>A case of Ali's about revalidering that Mette handles.</summary>
        public Task<Sag> NyRevalidering() => app.NewSag(type: RevalideringSql.Sagstype);

        /// <summary>Everything the law asks, with each condition met.</summary>
        public async Task<Revalideringsforhold> Revalideringsforhold(Sag sag)
        {
            var paper = await app.Papir(sag, "Plan og erklæring");
            var held = new Revalideringsforhold
            {
                Fælles = new()
                {
                    Betingelser =
                    [
                        .. Revalideringsbetingelser.Alle.Select(b => new Betingelsessvar(
                            b.Kode,
                            true,
                            [paper],
                            "Se papiret."
                        )),
                    ],
                },
                Erhvervsmål = "Kontorassistent på halv tid",
                Plan = Papirer.Number(paper),
            };
            Assert.True(
                await app.As<SaveRevalidering, bool>(app.Cast.Mette, save => save.Run(sag.Id, held))
            );
            return held;
        }
    }
}

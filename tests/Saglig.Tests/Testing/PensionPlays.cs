using Ret;
using Saglig.Afgørelser;
using Saglig.Foranstaltninger;
using Saglig.Forelæggelser;
using Saglig.Pensionssager;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Cases about førtidspension, played by the program's own acts.</summary>
public static class PensionPlays
{
    extension(App app)
    {
        /// <summary>A case of Ali's about førtidspension that Mette handles.</summary>
        public Task<Sag> NyPensionssag() => app.NewSag(type: PensionSql.Sagstype);

        /// <summary>Everything the law asks, with each condition met.</summary>
        public async Task<Pensionsforhold> Pensionsforhold(Sag sag)
        {
            var paper = await app.Papir(sag, "Speciallægens erklæring");
            var held = new Pensionsforhold
            {
                Fælles = new()
                {
                    Folkepensionsdag = new DateOnly(2050, 1, 1),
                    Betingelser =
                    [
                        .. Pensionsbetingelser.Alle.Select(b => new Betingelsessvar(
                            b.Kode,
                            true,
                            [paper],
                            "Se papiret."
                        )),
                    ],
                },
                Påbegyndt = app.Clock.Today(),
                VarigtNedsatFordi = "Sygdommen er kronisk.",
                KanIkkeBrugesFordi = "To timer om ugen er for meget.",
            };
            Assert.True(await app.GemPension(sag, held));
            return held;
        }

        public Task<bool> GemPension(Sag sag, Pensionsforhold held) =>
            app.As<SavePension, bool>(app.Cast.Mette, save => save.Run(sag.Id, held));

        /// <summary>The doctor's certificate and the collected description, in one paper.</summary>
        public async Task Forelæg(Sag sag)
        {
            var number = Papirer.Number(await app.Papir(sag, "LÆ 265 og samlet beskrivelse"));
            Assert.True(
                await app.GemForelæggelse(
                    sag,
                    new()
                    {
                        LægeDokument = number,
                        LægeModtaget = app.Clock.Today(),
                        LægeHelbred = "Sclerose",
                        LægeHensyn = "Hvile",
                        LægeOpfattelse = "Enig",
                        LægeAndet = "Ingen",
                        SamletBeskrivelse = number,
                    }
                )
            );
        }

        public Task<bool> GemForelæggelse(Sag sag, Forelæggelsesforhold held) =>
            app.As<SaveForelæggelse, bool>(app.Cast.Mette, save => save.Run(sag.Id, held));

        /// <summary>The citizen asked today; the sentences that say why not.</summary>
        public Task<IReadOnlyList<string>> Frys(Sag sag, DateOnly? asked = null) =>
            app.As<FreezeForeliggende, IReadOnlyList<string>>(
                app.Cast.Mette,
                freeze => freeze.Run(sag.Id, asked ?? app.Clock.Today(), "Borgeren skrev det.")
            );

        public Task<Pensionssag> Pension(Sag sag) =>
            app.As<LoadPension, Pensionssag>(app.Cast.Mette, load => load.For(sag));

        /// <summary>Grants in full.</summary>
        public async Task<IssueResult> AfgørPension(Sag sag)
        {
            await app.Bidrag(sag);
            await app.GemUdkast(sag, Udfald.FuldBevilling);
            return await app.As<IssueAfgørelse, IssueResult>(
                app.Cast.Mette,
                issue => issue.Run(sag.Id, 1)
            );
        }
    }
}

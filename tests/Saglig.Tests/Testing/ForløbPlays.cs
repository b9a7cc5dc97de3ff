using Ret;
using Saglig.Foranstaltninger;
using Saglig.Forløb;
using Saglig.Jobafklaringer;
using Saglig.Ressourceforløb;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Cases about ressourceforløb and jobafklaring, played by the program's own acts.</summary>
public static class ForløbPlays
{
    extension(App app)
    {
        /// <summary>A case of Ali's about ressourceforløb that Mette handles.</summary>
        public Task<Sag> NyRessourcesag() => app.NewSag(type: Forløbssager.Ressourceforløb);

        /// <summary>A case of Ali's about jobafklaring that Mette handles.</summary>
        public Task<Sag> NyJobafklaringssag() => app.NewSag(type: Forløbssager.Jobafklaring);

        /// <summary>Everything the law asks, with each condition met.</summary>
        public async Task<Ressourceforhold> Ressourceforhold(Sag sag)
        {
            var held = new Ressourceforhold
            {
                Fælles = await app.Opfyldt(sag, Ressourceforløbsbetingelser.Alle),
                Måneder = 24,
                Ønske = "Borgeren bad selv om det.",
            };
            Assert.True(await app.GemRessource(sag, held));
            return held;
        }

        public Task<bool> GemRessource(Sag sag, Ressourceforhold held) =>
            app.As<SaveRessourceforløb, bool>(app.Cast.Mette, save => save.Run(sag.Id, held));

        /// <summary>Everything the law asks: sickness benefit ends today, and the course begins tomorrow.</summary>
        public async Task<Jobafklaringsforhold> Jobafklaringsforhold(Sag sag)
        {
            var held = new Jobafklaringsforhold
            {
                Fælles = await app.Opfyldt(sag, Jobafklaringsbetingelser.Alle),
                SidsteSygedagpengedag = app.Clock.Today(),
                Begynder = app.Clock.Today().AddDays(1),
                Måneder = 24,
                UdenTeamFordi = "Kun beskæftigelsesforvaltningen er i sagen.",
            };
            Assert.True(await app.GemJobafklaring(sag, held));
            return held;
        }

        public Task<bool> GemJobafklaring(Sag sag, Jobafklaringsforhold held) =>
            app.As<SaveJobafklaring, bool>(app.Cast.Mette, save => save.Run(sag.Id, held));

        /// <summary>A course of two years from today that was granted elsewhere, with Mette as coordinator.</summary>
        public async Task BegyndForløb(Sag sag, DateOnly? day = null) =>
            Assert.IsType<ForløbResult.Done>(
                await app.PrøvAtBegynde(
                    sag,
                    new(day ?? app.Clock.Today(), 24, day ?? app.Clock.Today())
                    {
                        Bevillingspapir = Papirer.Number(await app.Papir(sag, "Bevilling")),
                        Koordinator = app.Cast.Mette.Id,
                    }
                )
            );

        public Task<ForløbResult> PrøvAtBegynde(Sag sag, Forløbsbegyndelse typed) =>
            app.As<BeginForløb, ForløbResult>(app.Cast.Mette, begin => begin.Run(sag.Id, typed));

        /// <summary>A work trial that has begun today, after the answer about health.</summary>
        public async Task SætIGang(Sag sag)
        {
            var id = await app.PlanlægTiltag(sag);
            await app.SvarOmHelbred(sag, id, Helbredsrisiko.Nej);
            Assert.IsType<Saglig.Tiltag.TiltagResult.Done>(await app.BegyndTiltag(sag, id));
        }

        public Task<ForløbResult> GivVidere(Sag sag, EmployeeId to, int seen = 1) =>
            app.As<HandOverForløb, ForløbResult>(
                app.Cast.Mette,
                hand => hand.Run(sag.Id, seen, to, "Mette er på barsel.")
            );

        public Task<ForløbResult> BedOmSamtale(Sag sag, int seen = 1) =>
            app.As<AskForTalk, ForløbResult>(
                app.Cast.Mette,
                ask => ask.Run(sag.Id, seen, app.Clock.Today(), "Ryggen kan ikke holde til det.")
            );

        public Task<Forløbsstand?> Forløbet(Sag sag) =>
            app.As<LoadForløb, Forløbsstand?>(app.Cast.Mette, load => load.For(sag));

        private async Task<Foranstaltningsforhold> Opfyldt(
            Sag sag,
            IEnumerable<Betingelse> conditions
        )
        {
            var paper = await app.Papir(sag, "Speciallægens erklæring");
            return new()
            {
                Folkepensionsdag = new DateOnly(2050, 1, 1),
                Betingelser =
                [
                    .. conditions.Select(b => new Betingelsessvar(
                        b.Kode,
                        true,
                        [paper],
                        "Se papiret."
                    )),
                ],
            };
        }
    }
}

using Ret;
using Saglig.Partshøringer;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Hearings as tests need them, made by the program's own acts.</summary>
public static class HøringPlays
{
    extension(App app)
    {
        /// <summary>
        /// Hears the citizen over what must be heard (or <paramref name="over"/>) with the normal deadline, signed by
        /// Mette; the letter is handed over. Answers the hearing.
        /// </summary>
        public async Task<Høring> Hør(Sag sag, params IReadOnlyList<OplysningId> over)
        {
            var result = await app.PrøvAtHøre(sag, over: over);
            await app.RunJobs();
            return Assert.IsType<SendPartshøringResult.Sendt>(result).Høring;
        }

        /// <summary>As <see cref="Hør"/>, told by what tests vary, and not necessarily allowed.</summary>
        public async Task<SendPartshøringResult> PrøvAtHøre(
            Sag sag,
            DateOnly? svarfrist = null,
            string kortFristFordi = "",
            IReadOnlyList<OplysningId>? over = null
        )
        {
            var side = await app.As<LoadHøringsside, Høringsside>(
                app.Cast.Mette,
                load => load.For(sag)
            );
            var chosen = side.Punkter.Where(p =>
                over is { Count: > 0 } ? over.Contains(p.Oplysning.Fakta.Id) : p.SkalHøres
            );
            return await app.As<SendPartshøring, SendPartshøringResult>(
                app.Cast.Mette,
                send =>
                    send.Run(
                        sag.Id,
                        new Høringsudkast(svarfrist ?? side.Normalfrist.Udløber)
                        {
                            Betydninger = chosen.ToDictionary(
                                p => p.Oplysning.Fakta.Id,
                                p => Høringsbrev.StandardBetydning(p.Oplysning.Fakta)
                            ),
                            Indledning = Høringsbrev.StandardIndledning(sag.Titel),
                            KortFristFordi = kortFristFordi,
                            Underskriver = new Saglig.Breve.Underskriver.Medarbejder(
                                app.Cast.Mette.Id
                            ),
                        }
                    )
            );
        }

        /// <summary>The citizen answers a hearing on the portal today; answers the receipt's number.</summary>
        public async Task<string> BesvarHøring(
            Sag sag,
            int nr = 1,
            string tekst = "Jeg kan ikke stå op i tre timer."
        )
        {
            var citizen = await app.As<BorgerSql, Borger?>(
                app.Cast.Mette,
                sql => sql.Find(sag.Borger!.Value)
            );
            var result = await app.As<BesvarPartshøring, BesvarResult>(
                new CitizenActor(citizen!.Id, "da"),
                besvar =>
                    besvar.Run(
                        sag.Id,
                        nr,
                        new Svarpapir(Svarmåde.Portal, citizen.Navn, app.Clock.Today())
                        {
                            Tekst = tekst,
                        }
                    )
            );
            return Assert.IsType<BesvarResult.Modtaget>(result).Nummer;
        }

        /// <summary>Writes how the answers to a hearing are met.</summary>
        public async Task MødSvaret(
            Sag sag,
            int nr = 1,
            string tekst = "Vi har læst svaret. Lægens erklæring vejer tungere."
        )
        {
            var høring = await app.Høring(sag, nr);
            Assert.IsType<HøringResult.Gjort>(
                await app.As<MeetSvar, HøringResult>(
                    app.Cast.Mette,
                    meet => meet.Run(sag.Id, nr, høring.Version, tekst)
                )
            );
        }

        /// <summary>The hearing with a number in the case.</summary>
        public async Task<Høring> Høring(Sag sag, int nr = 1) =>
            (await app.As<PartshøringSql, Høring?>(app.Cast.Mette, sql => sql.Find(sag.Id, nr)))!;

        /// <summary>The hearing list of the case.</summary>
        public async Task<IReadOnlyList<Høringsdækning>> Høringsliste(Sag sag) =>
            Høringsdækning.For(
                await app.As<LoadHøringsfakta, Høringsfakta>(
                    app.Cast.Mette,
                    load => load.For(sag.Id)
                )
            );

        /// <summary>A case with one adverse piece of information from an employer that must be heard.</summary>
        public async Task<(Sag Sag, OplysningId Oplysning)> SagMedBelastende(
            CitizenActor? citizen = null
        )
        {
            var sag = await app.NewSag(citizen: citizen);
            var note = await app.Notat(sag, "Rapport fra praktik", "Ali stod op i tre timer.");
            var id = await app.SkrivOplysning(
                sag,
                "Rapport fra praktik",
                Kategori.Praktik,
                Retning.ImodBorgeren,
                null,
                note
            );
            return (sag, id);
        }
    }
}

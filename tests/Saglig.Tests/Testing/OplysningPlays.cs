using Microsoft.Extensions.DependencyInjection;
using Ret;
using Saglig.Journaler;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Arbejdsmapper;
using Saglig.Oplysninger.Lukninger;
using Saglig.Oplysninger.Planlinjer;
using Saglig.Oplysninger.Samtykker;
using Saglig.Sager;
using Saglig.Sager.Notater;

namespace Saglig.Tests.Testing;

/// <summary>The acts of the information phase, played by Mette unless another is named.</summary>
public static class OplysningPlays
{
    /// <summary>A piece of information that the citizen told us, for the citizen, about health; change it by <c>with</c>.</summary>
    public static Oplysning En(App app) =>
        new(
            new Oplysningsfakta
            {
                Id = new(app.NewId()),
                Titel = "Samtale om ryggen",
                Niveau = Kildeniveau.Borger,
                Kilde = "borgeren",
                Kategori = Kategori.Helbred,
                Retning = Retning.ForBorgeren,
                Modtaget = app.Clock.Today(),
            }
        )
        {
            Grundlagsart = Grundlagsart.FraBorgeren,
            Viser = "Ryggen holder til tre timer om dagen.",
            EgetSpørgsmål = "Hvad kan borgeren klare?",
            Version = 0,
        };

    extension(App app)
    {
        /// <summary>An id that nothing has.</summary>
        public Guid NewId() => app.Services.GetRequiredService<IdSource>().New();

        /// <summary>Writes a piece of information and answers its id.</summary>
        public async Task<OplysningId> SkrivOplysning(
            Sag sag,
            Oplysning? oplysning = null,
            EmployeeActor? by = null
        )
        {
            var result = await app.As<WriteOplysning, WriteResult>(
                by ?? app.Cast.Mette,
                write => write.Run(sag.Id, oplysning ?? En(app))
            );
            return Assert.IsType<WriteResult.Saved>(result).Id;
        }

        /// <summary>As <see cref="SkrivOplysning(App, Sag, Oplysning?, EmployeeActor?)"/>, told by what tests vary.</summary>
        public Task<OplysningId> SkrivOplysning(
            Sag sag,
            string titel,
            Kategori kategori,
            Retning retning,
            Lægerolle? læge = null,
            params int[] dokumenter
        )
        {
            var en = En(app);
            return app.SkrivOplysning(
                sag,
                en with
                {
                    Fakta = en.Fakta with
                    {
                        Titel = titel,
                        Kategori = kategori,
                        Retning = retning,
                        Niveau = Kildeniveau.Aktør,
                        Kilde = "Lægehuset i Nordby",
                        Læge = læge,
                    },
                    Grundlagsart = Grundlagsart.Uopfordret,
                    LægeSpørgsmål = læge is null ? "" : "Hvad kan borgeren holde til?",
                    LægeSvar = læge is null ? "" : "Højst tre timer om dagen.",
                    DokumentNumre = dokumenter,
                }
            );
        }

        public Task<IReadOnlyList<Oplysning>> Oplysninger(Sag sag) =>
            app.As<OplysningSql, IReadOnlyList<Oplysning>>(app.Cast.Mette, sql => sql.For(sag.Id));

        /// <summary>Takes information out of the working set and answers how many were taken.</summary>
        public Task<int> TagUd(Sag sag, params OplysningId[] chosen) =>
            app.As<TakeOut, int>(
                app.Cast.Mette,
                take => take.Run(sag.Id, chosen, "Det er for gammelt.")
            );

        /// <summary>Puts a line in the plan.</summary>
        public async Task<PlanlinjeId> TilføjPlanlinje(
            Sag sag,
            string hvad = "Udtalelse fra egen læge",
            Planansvar ansvar = Planansvar.Myndigheden
        ) =>
            Assert
                .IsType<PlanResult.Done>(
                    await app.As<AddPlanlinje, PlanResult>(
                        app.Cast.Mette,
                        add =>
                            add.Run(
                                sag.Id,
                                new Planlinje
                                {
                                    Ansvar = ansvar,
                                    Hvad = hvad,
                                    Formål = "At vide, hvad ryggen kan holde til",
                                    Frist = app.Clock.Today().AddDays(21),
                                }
                            )
                    )
                )
                .Id;

        /// <summary>Closes a line of the plan: provided, or not needed because.</summary>
        public async Task AfslutPlanlinje(Sag sag, PlanlinjeId line, string forklaring = "") =>
            Assert.IsType<PlanResult.Done>(
                await app.As<FinishPlanlinje, PlanResult>(
                    app.Cast.Mette,
                    finish => finish.Run(sag.Id, line, forklaring)
                )
            );

        /// <summary>A note on the case; answers its document number in full.</summary>
        public async Task<string> SkrivNotat(Sag sag, string emne) =>
            (
                await app.As<WriteNotat, Journalnummer>(
                    app.Cast.Mette,
                    write =>
                        write.Run(
                            sag.Id,
                            new NotatSkrevet(emne, "Et notat.", false),
                            app.Clock.Today()
                        )
                )
            ).ToString();

        /// <summary>Registers a consent to ask a source, given today.</summary>
        public Task<SamtykkeId> GivSamtykke(Sag sag, string kilde = "Lægehuset i Nordby") =>
            app.As<RegisterSamtykke, SamtykkeId>(
                app.Cast.Mette,
                register =>
                    register.Run(
                        sag.Id,
                        new Samtykke(kilde, "At oplyse sagen om fleksjob", app.Clock.Today())
                    )
            );

        /// <summary>The citizen is asked whether we may ask a source.</summary>
        public Task<bool> BedOmSamtykke(Sag sag, string kilde = "Kommunens jobkonsulent") =>
            app.As<AskSamtykke, bool>(
                app.Cast.Mette,
                ask => ask.Run(sag.Id, kilde, "Hvordan praktikken gik", null)
            );

        /// <summary>Withdraws a consent from today.</summary>
        public async Task TrækSamtykke(Sag sag, SamtykkeId id) =>
            Assert.True(
                await app.As<WithdrawSamtykke, bool>(
                    app.Cast.Mette,
                    withdraw => withdraw.Run(sag.Id, id, app.Clock.Today())
                )
            );

        /// <summary>Finds the case sufficiently informed; the rules must allow it.</summary>
        public async Task LukOplysning(Sag sag) =>
            Assert.IsType<CloseResult.Closed>(
                await app.As<CloseSagsoplysning, CloseResult>(
                    app.Cast.Mette,
                    close => close.Run(sag.Id, new Lukning("", false, null))
                )
            );

        /// <summary>The shortest lawful way: one talk with the citizen, nothing adverse, and the case is informed.</summary>
        public async Task OplysTilBevilling(Sag sag)
        {
            await app.SkrivOplysning(sag);
            await app.LukOplysning(sag);
        }

        /// <summary>
        /// What an adverse assessment can rest on: two categories against the citizen, the rest lit, the citizen's own
        /// contribution, and the case is informed. Answers the two that speak against.
        /// </summary>
        public async Task<IReadOnlyList<OplysningId>> OplysTilAfslag(Sag sag)
        {
            await app.SkrivOplysning(sag);
            List<OplysningId> imod =
            [
                await app.SkrivOplysning(
                    sag,
                    "Rapport fra praktik",
                    Kategori.Praktik,
                    Retning.ImodBorgeren
                ),
                await app.SkrivOplysning(
                    sag,
                    "Uddannelse og kurser",
                    Kategori.FagligeKompetencer,
                    Retning.ImodBorgeren
                ),
            ];
            await app.SkrivOplysning(sag, "Netværk", Kategori.Ressourcer, Retning.Neutral);
            await app.SkrivOplysning(
                sag,
                "Samarbejde",
                Kategori.PersonligeKompetencer,
                Retning.Neutral
            );
            await app.LukOplysning(sag);
            return imod;
        }

        /// <summary>The facts of the law about the case's information.</summary>
        public Task<IReadOnlyList<Oplysningsfakta>> Oplysningerne(Sag sag) =>
            app.As<OplysningSql, IReadOnlyList<Oplysningsfakta>>(
                app.Cast.Mette,
                sql => sql.Fakta(sag.Id)
            );

        /// <summary>The journal of a case, newest first.</summary>
        public async Task<IReadOnlyList<Entry>> Entries(Sag sag) =>
            await app.As<EntrySql, List<Entry>>(
                app.Cast.Mette,
                sql => sql.List(sag.Id, null, 0, 1000)
            );
    }
}

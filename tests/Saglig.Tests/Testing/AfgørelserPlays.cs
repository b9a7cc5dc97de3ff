using Ret;
using Saglig.Afgørelser;
using Saglig.Fleksjobsager;
using Saglig.Sager;
using Saglig.Sager.Notater;

namespace Saglig.Tests.Testing;

/// <summary>Fleksjob facts and decisions, played by the program's own acts.</summary>
public static class AfgørelserPlays
{
    extension(App app)
    {
        /// <summary>A paper on the case; answers its whole number.</summary>
        public async Task<string> Papir(Sag sag, string title) =>
            (
                await app.As<WriteNotat, Journalnummer>(
                    app.Cast.Mette,
                    write =>
                        write.Run(
                            sag.Id,
                            new NotatSkrevet(title, "Indhold.", VisForBorger: true),
                            app.Clock.Today()
                        )
                )
            ).ToString();

        /// <summary>Everything the law asks about fleksjob, with each condition met or the last one not.</summary>
        public async Task<Fleksjobforhold> Fleksjobforhold(Sag sag, bool opfyldt = true)
        {
            var paper = await app.Papir(sag, "Attest og indstilling");
            var number = int.Parse(paper[(paper.LastIndexOf('-') + 1)..]);
            var today = app.Clock.Today();
            var held = new Fleksjobforhold
            {
                Folkepensionsdag = new DateOnly(2050, 1, 1),
                LægeDokument = number,
                LægeModtaget = today,
                LægeHelbred = "Slidgigt",
                LægeHensyn = "Ingen tunge løft",
                LægeOpfattelse = "Enig",
                LægeAndet = "Ingen",
                IndstillingDokument = number,
                IndstillingDag = today,
                IndstillingFor = opfyldt,
                SamletBeskrivelse = number,
                Betingelser = Answered(paper, opfyldt),
            };
            Assert.True(
                await app.As<SaveFleksjob, bool>(app.Cast.Mette, save => save.Run(sag.Id, held))
            );
            return held with { Version = 1 };
        }

        /// <summary>Saves a draft as the first of the case.</summary>
        public Task<SaveUdkastResult> GemUdkast(
            Sag sag,
            Udfald udfald,
            EmployeeActor? actor = null,
            string vurdering = "Vi har set på hele sagen."
        ) =>
            app.As<SaveUdkast, SaveUdkastResult>(
                actor ?? app.Cast.Mette,
                save =>
                    save.Run(
                        sag.Id,
                        new Udkast
                        {
                            Udfald = udfald,
                            Regelgrundlag = "§ 116 i lov om en aktiv beskæftigelsesindsats",
                            LagtVægtPå = "Attesten.",
                            KonkretVurdering = vurdering,
                        }
                    )
            );

        /// <summary>Decides: in full, or on a formal condition.</summary>
        public async Task<IssueResult> AfgørFleksjob(Sag sag, bool fuld = true)
        {
            await app.Fleksjobforhold(sag);
            await app.Bidrag(sag);
            await app.GemUdkast(sag, fuld ? Udfald.FuldBevilling : Udfald.FormeltAfslag);
            return await app.As<IssueAfgørelse, IssueResult>(
                app.Cast.Mette,
                issue => issue.Run(sag.Id, 1)
            );
        }

        /// <summary>Records that the case is decided without a contribution from the citizen, with the reason.</summary>
        public Task Bidrag(Sag sag) =>
            app.As<Saglig.Storage.Db>(
                app.Cast.Mette,
                db =>
                    db.Write(() =>
                        db.Execute(
                            """
                            insert into sagsoplysning (sag_id, oplyst, uden_borgerbidrag_fordi,
                                afgoeres_paa_det_foreliggende, version)
                            values (@Id, @day, 'Borgeren har sagt det i telefonen.', @no, 1)
                            """,
                            new
                            {
                                sag.Id,
                                day = app.Clock.Today(),
                                no = false,
                            }
                        )
                    )
            );
    }

    private static IReadOnlyList<Betingelsessvar> Answered(string paper, bool opfyldt) =>
        [
            .. Betingelser
                .For(Afgørelsestype.Fleksjob)
                .Select(
                    (b, i) => new Betingelsessvar(b.Kode, opfyldt || i > 0, [paper], "Se papiret.")
                ),
        ];
}

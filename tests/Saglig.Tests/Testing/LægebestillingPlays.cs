using Ret;
using Saglig.Oplysninger;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Oplysninger.Lægebestillinger;
using Saglig.Sager;

namespace Saglig.Tests.Testing;

/// <summary>Orders at doctors, played by Mette unless another is named.</summary>
public static class LægebestillingPlays
{
    public const string Læge = "Lægehuset i Nordby";

    extension(App app)
    {
        /// <summary>A statement ordered from the GP on the citizen's consent, expected in three weeks; change it by <c>with</c>.</summary>
        public Lægebestillingsrække EnBestilling(SamtykkeId? consent) =>
            new(
                new(app.NewId()),
                new(
                    Lægepapir.Statuserklæring,
                    Lægerolle.EgenLæge,
                    Læge,
                    app.Clock.Today(),
                    app.Clock.Today().AddDays(21)
                )
                {
                    Spørgsmål = "Hvad kan ryggen holde til?",
                    SvarVentes = app.Clock.Today().AddDays(21),
                }
            )
            {
                Formål = "At vide, hvilket arbejde der kan klares",
                Samtykke = consent,
            };

        /// <summary>Gets the citizen's consent and orders; the rules must allow it. Answers the order's id.</summary>
        public async Task<LægebestillingId> BestilHosLæge(
            Sag sag,
            Func<Lægebestillingsrække, Lægebestillingsrække>? with = null,
            EmployeeActor? by = null
        )
        {
            var consent = await app.GivSamtykke(sag, Læge);
            var order = app.EnBestilling(consent);
            order = with is null ? order : with(order);
            Assert.IsType<AskResult.Asked>(await app.PrøvAtBestille(sag, order, by));
            return order.Id;
        }

        /// <summary>Tries to order and answers what came of it.</summary>
        public Task<AskResult> PrøvAtBestille(
            Sag sag,
            Lægebestillingsrække order,
            EmployeeActor? by = null
        ) =>
            app.As<OrderFromDoctor, AskResult>(
                by ?? app.Cast.Mette,
                act => act.Run(sag, order, "")
            );

        /// <summary>The doctor's answer, in a note of the case, against or for the citizen.</summary>
        public async Task<BestillingResult> SvarFraLæge(
            Sag sag,
            LægebestillingId id,
            Retning retning = Retning.ForBorgeren
        )
        {
            var number = await app.SkrivNotat(sag, "Lægen ringede");
            var order = (await app.Bestillingen(sag, id))!;
            var form = new ReceiveForm
            {
                Dokument = number.Split('-')[^1],
                Modtaget = app.Clock.Today(),
                Svar = "Tre timer om dagen.",
                Viser = "Lægen skriver, at ryggen holder til tre timer.",
                Retning = retning,
            };
            return await app.As<ReceiveAnswer, BestillingResult>(
                app.Cast.Mette,
                act => act.Run(sag.Id, id, form.ToOplysning(order, app.NewId()))
            );
        }

        /// <summary>Cancels an order.</summary>
        public Task<BestillingResult> Annullér(Sag sag, LægebestillingId id, bool tavs = false) =>
            app.As<CancelOrder, BestillingResult>(
                app.Cast.Mette,
                act => act.Run(sag.Id, id, "Vi har fået det på en anden måde.", tavs)
            );

        /// <summary>The order as it is kept.</summary>
        public Task<Lægebestillingsrække?> Bestillingen(Sag sag, LægebestillingId id) =>
            app.As<LægebestillingSql, Lægebestillingsrække?>(
                app.Cast.Mette,
                sql => sql.Find(sag.Id, id)
            );
    }
}

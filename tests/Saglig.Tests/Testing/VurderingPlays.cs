using Ret;
using Saglig.Sager;
using Saglig.Vurderinger;
using Saglig.Vurderinger.AndenLæsninger;

namespace Saglig.Tests.Testing;

/// <summary>The acts of the assessment, played by Mette unless another is named.</summary>
public static class VurderingPlays
{
    /// <summary>
    /// An assessment of what the case holds that the rules let through: each used piece of information has a statement,
    /// each empty category a reason.
    /// </summary>
    private static Vurdering Of(
        EmployeeId author,
        bool imod,
        DateOnly today,
        IReadOnlyList<Oplysningsfakta> facts
    ) =>
        Vurdering.Tom(author) with
        {
            ImodBorgeren = imod,
            Ønsker = ["Jeg vil gerne arbejde tre timer om dagen."],
            Helbredsrisiko = Helbredsrisiko.Nej,
            HelbredsrisikoDokument = "samtalen",
            HelbredsrisikoAf = author,
            Helhed = new Helhedsvurdering
            {
                ImodBorgeren = imod,
                BorgerensOrd = "Jeg kan godt arbejde, men ryggen holder ikke en hel dag.",
                BorgerensOrdSkrevet = today,
                Funktionsevne = "Borgeren klarer hjemmet med pauser.",
                Arbejdsevne = "Borgeren kan arbejde tre timer om dagen.",
                Samlet =
                    $"Funktionsevnen er nedsat. Vurdering nummer {author.Value:N} {facts.Count}.",
                Udsagn =
                [
                    .. facts
                        .Where(f => f.Bruges)
                        .Select(f => new Udsagn($"{f.Titel} viser, hvad borgeren kan.", [f.Id])),
                ],
                TommeKategorier =
                [
                    .. Vurderingsregler
                        .Pligtige.Where(k => !facts.Any(f => f.Bruges && f.Kategori == k))
                        .Select(k => new TomKategori(k, "Det er belyst ved samtalen.")),
                ],
                EgenLæge = new(Lægefølge.Fulgt, ""),
            },
        };

    extension(App app)
    {
        /// <summary>Saves an assessment as the case's draft and answers its version; change it by <c>with</c>.</summary>
        public async Task<int> SkrivVurdering(
            Sag sag,
            bool imod = false,
            Func<Vurdering, Vurdering>? with = null,
            EmployeeActor? by = null
        )
        {
            var author = by ?? app.Cast.Mette;
            var en = Of(author.Id, imod, app.Clock.Today(), await app.Oplysningerne(sag));
            var draft = await app.As<VurderingSql, Vurdering?>(author, sql => sql.Draft(sag.Id));
            en = en with { Version = draft?.Version ?? 0 };
            var saved = await app.As<SaveVurdering, SaveResult>(
                author,
                save => save.Run(sag.Id, with is null ? en : with(en))
            );
            return Assert.IsType<SaveResult.Saved>(saved).Version;
        }

        /// <summary>Signs the draft.</summary>
        public Task<SignResult> Underskriv(Sag sag, int version, EmployeeActor? by = null) =>
            app.As<SignVurdering, SignResult>(
                by ?? app.Cast.Mette,
                sign => sign.Run(sag.Id, version)
            );

        /// <summary>Writes and signs an assessment; the rules must allow it.</summary>
        public async Task UnderskrivVurdering(
            Sag sag,
            bool imod = false,
            Func<Vurdering, Vurdering>? with = null,
            EmployeeActor? by = null
        ) =>
            Assert.IsType<SignResult.Signed>(
                await app.Underskriv(sag, await app.SkrivVurdering(sag, imod, with, by), by)
            );

        /// <summary>The whole way to a case that can be refused: informed, two categories against, assessed and signed.</summary>
        public async Task<IReadOnlyList<OplysningId>> VurderImod(Sag sag)
        {
            var against = await app.OplysTilAfslag(sag);
            await app.UnderskrivVurdering(sag, imod: true);
            return against;
        }

        /// <summary>Asks the chosen second readers of the draft.</summary>
        public Task<int> BedOmAndenLæsning(Sag sag) =>
            app.As<AskReader, int>(app.Cast.Mette, ask => ask.Run(sag.Id));

        /// <summary>The second reader agrees to everything that they have been asked about in the case.</summary>
        public async Task LæsMed(Sag sag, EmployeeActor reader, string afvistFordi = "")
        {
            var open = await app.As<AndenLæsningSql, List<AndenLæsning>>(
                reader,
                sql => sql.Open(reader.Id)
            );
            foreach (var asked in open.Where(a => a.Sag == sag.Id))
                Assert.IsType<AnswerResult.Answered>(
                    await app.As<AnswerReading, AnswerResult>(
                        reader,
                        answer => answer.Run(sag.Id, asked.Id, afvistFordi)
                    )
                );
        }

        /// <summary>The assessment that counts.</summary>
        public Task<Helhedsvurdering?> Vurderingen(Sag sag) =>
            app.As<VurderingSql, Helhedsvurdering?>(app.Cast.Mette, sql => sql.Seneste(sag.Id));
    }
}

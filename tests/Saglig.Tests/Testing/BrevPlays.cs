using Microsoft.Extensions.DependencyInjection;
using Pdf;
using Ret;
using Saglig.Breve;
using Saglig.Dokumenter;
using Saglig.Journaler;
using Saglig.Personer;
using Saglig.Sager;
using Saglig.Sager.Notater;
using Saglig.Storage;

namespace Saglig.Tests.Testing;

/// <summary>Letters as tests need them, made by the program's own acts.</summary>
public static class BrevPlays
{
    private static int borgere;

    /// <summary>A letter of two sentences to the citizen, signed by Mette.</summary>
    public static BrevUdkast EtBrev(App app, Brevtype type = Brevtype.Andet) =>
        new(type, "Om din sag", [Paragraph.Of("Vi har læst din ansøgning. Du hører fra os.")])
        {
            Underskriver = new Underskriver.Medarbejder(app.Cast.Mette.Id),
        };

    extension(App app)
    {
        /// <summary>Sends a letter as Mette and answers what came of it.</summary>
        public Task<SendBrevResult> PrøvAtSende(Sag sag, BrevUdkast? udkast = null) =>
            app.As<SendFritBrev, SendBrevResult>(
                app.Cast.Mette,
                send => send.Run(sag.Id, udkast ?? EtBrev(app))
            );

        /// <summary>Sends a letter, which must be allowed, and runs the jobs that hand it over.</summary>
        public async Task<Brev> SendBrev(Sag sag, BrevUdkast? udkast = null)
        {
            var sent = Assert.IsType<SendBrevResult.Sendt>(await app.PrøvAtSende(sag, udkast));
            await app.RunJobs();
            return await app.Brev(sag, sent.Nummer.DokumentNr!.Value);
        }

        /// <summary>The letter with a document number of the case.</summary>
        public async Task<Brev> Brev(Sag sag, int dokumentNr) =>
            (await app.As<BrevSql, Brev?>(app.Cast.Mette, sql => sql.Find(sag.Id, dokumentNr)))!;

        /// <summary>The letters of a case, newest first.</summary>
        public Task<IReadOnlyList<Brev>> Breve(Sag sag) =>
            app.As<BrevSql, IReadOnlyList<Brev>>(app.Cast.Mette, sql => sql.For(sag.Id));

        /// <summary>The bytes of a stored file.</summary>
        public async Task<byte[]> Fil(string hash)
        {
            var store = app.Services.GetRequiredService<IDocumentStore>();
            await using var content = await store.Open(
                DocumentHash.Parse(hash),
                CancellationToken.None
            );
            using var bytes = new MemoryStream();
            await content!.CopyToAsync(bytes);
            return bytes.ToArray();
        }

        /// <summary>A new citizen born in 1970, with an address; change them by <paramref name="som"/>.</summary>
        public async Task<CitizenActor> NyBorger(Func<Borger, Borger>? som = null, int født = 1970)
        {
            var ids = app.Services.GetRequiredService<IdSource>();
            var number = Interlocked.Increment(ref borgere);
            var century = født >= 2000 ? 4 : 1;
            var borger = new Borger(
                new(ids.New()),
                $"6101{født % 100:D2}{century}{number:D3}",
                "Åse Ærøskøbing"
            )
            {
                Adresse = "Søndergade 12, 2. tv.",
                Postnummer = "4998",
                By = "Østerby",
            };
            borger = som?.Invoke(borger) ?? borger;
            await app.As<Db>(
                SystemActor.Instance,
                db => db.Write(() => new BorgerSql(db).Add(borger))
            );
            return new CitizenActor(borger.Id, "da");
        }

        /// <summary>Someone without a CPR number may act in the case from today; answers who that is.</summary>
        public Task<RepresentativeActor> GivFuldmagt(
            Sag sag,
            Fuldmagtsomfang omfang,
            string navn = "Advokat Rask",
            string adresse = "Torvegade 5, 5000 Odense C"
        ) =>
            app.RegistrerFuldmagt(
                sag,
                omfang,
                ny => ny with { Hvem = new(Guid.Empty, null, navn) { Adresse = adresse } }
            );

        /// <summary>A note on the case, for enclosing; answers its document number.</summary>
        public async Task<int> Notat(Sag sag, string emne, string tekst = "Et notat.") =>
            (
                await app.As<WriteNotat, Journalnummer>(
                    app.Cast.Mette,
                    write =>
                        write.Run(sag.Id, new NotatSkrevet(emne, tekst, false), app.Clock.Today())
                )
            )
                .DokumentNr!
                .Value;

        /// <summary>The case's own papers as enclosures.</summary>
        public Task<IReadOnlyList<Bilag>> Bilag(Sag sag, params int[] dokumentNumre) =>
            app.As<SagsdokumentSql, IReadOnlyList<Bilag>>(
                app.Cast.Mette,
                sql => sql.Bilag(sag.Id, dokumentNumre)
            );

        /// <summary>The journal of a case, newest first.</summary>
        public Task<List<Entry>> Indførsler(Sag sag) =>
            app.As<EntrySql, List<Entry>>(app.Cast.Mette, sql => sql.List(sag.Id, null, 0, 1000));

        /// <summary>How many rows a table has for a case; shows that a refusal left no trace.</summary>
        public Task<int> Antal(string table, Sag sag) =>
            app.As<Db, int>(
                app.Cast.Mette,
                db =>
                    db.Get(
                        $"select count(*) as antal from {table} where sag_id = @Id",
                        new { sag.Id },
                        row => row.Int("antal")
                    )
            );
    }
}

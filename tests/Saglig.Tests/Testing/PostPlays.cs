using Microsoft.Extensions.DependencyInjection;
using Saglig.Ansøgninger;
using Saglig.Dokumenter;
using Saglig.Personer;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Tests.Testing;

/// <summary>Papers and applications as they come in, played by the program's own acts.</summary>
public static class PostPlays
{
    extension(App app)
    {
        /// <summary>Puts bytes in the document store, inspected as an upload would be.</summary>
        public Task<UploadedFile> Sent(string name, byte[] bytes) =>
            app.As<IDocumentStore, UploadedFile>(
                SystemActor.Instance,
                async store =>
                {
                    var staged = (StageResult.Staged)
                        await store.Stage(new MemoryStream(bytes), long.MaxValue, default);
                    using var file = staged.File;
                    var verdict = await app.As<FileInspector, FileVerdict>(
                        SystemActor.Instance,
                        inspector => inspector.Inspect(file.Path, name, default)
                    );
                    DocumentHash? hash =
                        verdict is FileVerdict.Accepted ? (await file.Keep(default)).Hash : null;
                    return new UploadedFile("Fil", name, bytes.Length, hash, verdict);
                }
            );

        /// <summary>A paper is journalised on the case by its caseworker; today, from the citizen, unless something else is said.</summary>
        public Task<Modtagelse> ModtagPapir(
            Sag sag,
            Func<Papir, Papir>? change = null,
            Actor? actor = null
        )
        {
            var papir = new Papir("Lønsedler", Afsenderart.Borger, Kanal.Brev, app.Clock.Today())
            {
                Afsender = "Ali Hassan",
                Tekst = "Her er mine lønsedler.",
            };
            return app.As<ModtagPåSag, Modtagelse>(
                actor ?? app.Cast.Mette,
                modtag => modtag.Run(sag.Id, change?.Invoke(papir) ?? papir)
            );
        }

        /// <summary>The citizen's application for fleksjob is received, journalised and registered; its clock runs.</summary>
        public Task<Modtagelse> ModtagAnsøgning(
            Sag sag,
            DateOnly? modtaget = null,
            string ydelse = "fleksjob"
        ) =>
            app.ModtagPapir(
                sag,
                papir =>
                    papir with
                    {
                        Tema = $"Ansøgning om {ydelse}",
                        Modtaget = modtaget ?? app.Clock.Today(),
                        Ydelse = ydelse,
                    }
            );

        /// <summary>The citizen sends files from Min sag.</summary>
        public Task<Modtagelse> SendFraBorger(
            Sag sag,
            Actor citizen,
            params UploadedFile[] files
        ) =>
            app.As<ModtagFraBorger, Modtagelse>(
                citizen,
                modtag =>
                    modtag.Run(
                        sag.Id,
                        new BorgerPapir("Papirer", "Ali Hassan", [.. files.Select(Papirfil.Of)])
                    )
            );

        /// <summary>A citizen with a register entry of their own.</summary>
        public Task<CitizenActor> NewBorger(string cpr, string name, Func<Borger, Borger> change) =>
            app.As<IServiceProvider, CitizenActor>(
                SystemActor.Instance,
                async services =>
                {
                    var id = new BorgerId(services.GetRequiredService<IdSource>().New());
                    var borger = new Borger(id, cpr, name)
                    {
                        Adresse = "Vejen 2",
                        Postnummer = "4999",
                        By = "Demoby",
                    };
                    await services
                        .GetRequiredService<Db>()
                        .Write(() => services.GetRequiredService<BorgerSql>().Add(change(borger)));
                    return new CitizenActor(id, "da");
                }
            );

        /// <summary>Seals the content of an entry, as misfiling does.</summary>
        public Task Seal(Sag sag, int nr) =>
            app.As<Db>(
                SystemActor.Instance,
                db =>
                    db.Write(() =>
                        db.Execute(
                            "update journal_indhold set forseglet = @now where sag_id = @Id and nr = @nr",
                            new
                            {
                                now = app.Clock.Now(),
                                sag.Id,
                                nr,
                            }
                        )
                    )
            );

        /// <summary>A paper is laid in the tray of the receiver's unit.</summary>
        public Task<PapirId> LægIBakken(
            EmployeeActor? actor = null,
            string? cpr = "6101907034",
            Func<Papir, Papir>? change = null
        )
        {
            var papir = new Papir(
                "Lægeattest",
                Afsenderart.Fagperson,
                Kanal.Brev,
                app.Clock.Today()
            )
            {
                Afsender = "Lægehuset",
                Tekst = "Attest vedlagt.",
            };
            return app.As<RegistrerPost, PapirId>(
                actor ?? app.Cast.Mette,
                registrer =>
                    registrer.Run(
                        actor ?? app.Cast.Mette,
                        change?.Invoke(papir) ?? papir,
                        cpr,
                        "Ali Hassan"
                    )
            );
        }

        /// <summary>The case's open or latest application as the law sees it.</summary>
        public Task<Ret.Ansøgning?> Ansøgning(Sag sag) =>
            app.As<AnsøgningSql, Ret.Ansøgning?>(SystemActor.Instance, sql => sql.For(sag.Id));

        /// <summary>The entries of a case, oldest first.</summary>
        public Task<List<JournalLine>> Journal(Sag sag) =>
            app.As<Db, List<JournalLine>>(
                SystemActor.Instance,
                db =>
                    db.List(
                        """
                        select j.dokument_nr, j.art, j.type, i.titel, i.tekst, i.borger_da, i.borger_en, i.modtaget,
                            i.dokument_dato, i.afsender, i.dokument_hash, j.bilag_til_nr
                        from journal j join journal_indhold i on i.sag_id = j.sag_id and i.nr = j.nr
                        where j.sag_id = @Id order by j.nr
                        """,
                        new { sag.Id },
                        row => new JournalLine(row.Text("type"), row.Text("titel"))
                        {
                            Number = row.IntOrNull("dokument_nr"),
                            Art = row.Text("art"),
                            Text = row.TextOrNull("tekst") ?? "",
                            ToCitizen = row.TextOrNull("borger_da") ?? "",
                            ToCitizenInEnglish = row.TextOrNull("borger_en") ?? "",
                            Received = row.DateOrNull("modtaget"),
                            Dated = row.DateOrNull("dokument_dato"),
                            Sender = row.TextOrNull("afsender"),
                            Hash = row.TextOrNull("dokument_hash"),
                            EnclosedTo = row.IntOrNull("bilag_til_nr"),
                        }
                    )
            );
    }
}

/// <summary>A journal entry as tests look at it.</summary>
public sealed record JournalLine(string Type, string Title)
{
    public int? Number { get; init; }
    public string Art { get; init; } = "";
    public string Text { get; init; } = "";
    public string ToCitizen { get; init; } = "";
    public string ToCitizenInEnglish { get; init; } = "";
    public DateOnly? Received { get; init; }
    public DateOnly? Dated { get; init; }
    public string? Sender { get; init; }
    public string? Hash { get; init; }
    public int? EnclosedTo { get; init; }
}

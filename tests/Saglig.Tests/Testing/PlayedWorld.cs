using Microsoft.Extensions.DependencyInjection;
using Ret;
using Saglig.Afgørelser;
using Saglig.Fleksjobsager;
using Saglig.Journaler;
using Saglig.Personer;
using Saglig.Post;
using Saglig.Sager;
using Saglig.Sikkerhed;
using Saglig.Storage;
using Saglig.Tests.Dokumenter;

namespace Saglig.Tests.Testing;

/// <summary>
/// A world in which every page has something to show: Mette's case of Ali with all that one case can hold, beside it
/// what cannot stand in the same case, and the same once more in another unit for another citizen.
/// </summary>
public sealed class PlayedWorld(App app)
{
    /// <summary>Mette's case of Ali: application, papers, information, one hearing answered and one open, a second reader asked, a letter.</summary>
    public Sag Main { get; private set; } = null!;

    /// <summary>The same in Team 5 for Berit; nobody in Team 3 may see it.</summary>
    public Sag Foreign { get; private set; } = null!;

    /// <summary>May look and speak for Ali in <see cref="Main"/>.</summary>
    public RepresentativeActor Speaker { get; private set; } = null!;

    /// <summary>Leader of Team 5.</summary>
    public EmployeeActor LeaderElsewhere { get; private set; } = null!;

    /// <summary>Plays it all with the program's own acts.</summary>
    public async Task Play()
    {
        LeaderElsewhere = await Leader();
        Main = await Full(app.Cast.Mette, app.Cast.Ali, reader: app.Cast.Bo);
        Foreign = await Full(app.Cast.Peter, app.Cast.Berit, reader: LeaderElsewhere);
        Speaker = await app.GivFuldmagt(Main, Fuldmagtsomfang.Indsigt | Fuldmagtsomfang.Udtalelse);
        await app.VurderImod(await app.NewSag());
        await Misfile();
        await app.AfgørFleksjob(await app.NewSag());
        var pension = await app.NyPensionssag();
        await app.Pensionsforhold(pension);
        await app.Indkald(pension);
        await app.Revalideringsforhold(await app.NyRevalidering());
        await Courses();
        await Mentor();
        var onPaper = await app.NyBorger(b => b with { FritagetDigitalPost = true });
        await app.PrøvAtSende(await app.NewSag(citizen: onPaper));
        await Tray(app.Cast.Mette);
        await Tray(app.Cast.Peter);
        await app.BegyndNotat(Main, app.Cast.Mette, "Lægen ringede i dag.");
        await Search();
        await app.SkrivPraksis("Borgerens egne ord står først i vurderingen.");
        // Last, so that no page of this case, which Bo may no longer see, is met first.
        await app.ErklærInhabil(await app.NewSag(), app.Cast.Bo);
        await app.RunJobs();
    }

    private async Task<Sag> Full(EmployeeActor handler, CitizenActor citizen, EmployeeActor reader)
    {
        var sag = await app.NewSag(handler, citizen);
        await app.ModtagAnsøgning(sag);
        await app.SendFraBorger(
            sag,
            citizen,
            await app.Sent("attest.pdf", Samples.PdfOf("Attest"))
        );
        await app.GivSamtykke(sag);
        await app.BedOmSamtykke(sag);
        await app.SvarOmHelbred(sag, await app.PlanlægTiltag(sag), Helbredsrisiko.Ukendt);
        var against = await app.OplysTilAfslag(sag);
        await app.BestilHosLæge(sag, by: handler);
        await app.TilføjPlanlinje(sag);
        var hearing = await app.Hør(sag);
        await app.BesvarHøring(sag, hearing.Nr);
        await app.SkrivOplysning(sag, "Nyt notat", Kategori.Praktik, Retning.ImodBorgeren);
        await app.Hør(sag);
        await Read(sag, against[0], reader);
        await app.Fleksjobforhold(sag);
        await app.GemUdkast(sag, Udfald.Afslag);
        await app.As<AskAdvice, bool>(
            handler,
            ask =>
                ask.Run(sag.Id, app.Cast.Lis.Id, "Hvad kan klares?", app.Clock.Today().AddDays(14))
        );
        await Net(sag, handler);
        return sag;
    }

    /// <summary>A look in the press, a find with others on it, and one activity, which somebody else is to approve; something out of the working set.</summary>
    private async Task Net(Sag sag, EmployeeActor handler)
    {
        await app.ÅbnPorten(
            sag,
            NetkildePlays.Lovligt with
            {
                Kanal = Netkanal.Avisartikel,
            },
            handler
        );
        var look = await app.ÅbnPorten(sag, by: handler);
        await app.LægFund(sag, look, NetkildePlays.EtFund(app) with { AndrePersoner = true });
        await app.PrøvAktivitet(
            sag,
            f => f with { Aktivitet = Aktivitetsart.Politik, Særlig = Særlig.Politik }
        );
        await app.TagUd(sag, await app.SkrivOplysning(sag));
    }

    /// <summary>A draft against the citizen that sets a specialist aside, which <paramref name="reader"/> is to read.</summary>
    private async Task Read(Sag sag, OplysningId counter, EmployeeActor reader)
    {
        var document = await app.SkrivNotat(sag, "Speciallægens erklæring");
        var paper = await app.SkrivOplysning(
            sag,
            "Speciallægens erklæring",
            Kategori.Helbred,
            Retning.ForBorgeren,
            Lægerolle.Speciallæge
        );
        await app.SkrivVurdering(
            sag,
            true,
            v =>
                v with
                {
                    Læsere = new Dictionary<OplysningId, EmployeeId> { [paper] = reader.Id },
                    Helhed = v.Helhed with
                    {
                        Fravigelser = [new(paper, document, "Klinikken så det ikke.", counter)],
                    },
                }
        );
        await app.BedOmAndenLæsning(sag);
    }

    private Task Search() =>
        app.As<SearchOpslag>(
            app.Cast.Sofie,
            search =>
                search.Run(
                    app.Cast.Sofie.Id,
                    new Opslagssøgning(default, app.Clock.Today(), app.Clock.Today())
                    {
                        Sag = Main.Id,
                        Af = app.Cast.Sofie.Id,
                        Tidspunkt = default,
                    }
                )
        );

    private async Task Misfile()
    {
        var sag = await app.NewSag();
        await app.Notat(sag, "Forkert borger");
        var entry = (await app.Indførsler(sag))[0];
        await app.As<MisfileEntry, MisfileResult>(
            app.Cast.Mette,
            misfile => misfile.Run(sag, entry.Nr, null, "Forkert borger.")
        );
    }

    /// <summary>A course that runs with all it can hold, and one that has not begun.</summary>
    private async Task Courses()
    {
        var running = await app.NyRessourcesag();
        await app.Ressourceforhold(running);
        await app.BegyndForløb(running);
        await app.SætIGang(running);
        await app.GivVidere(running, app.Cast.Bo.Id);
        await app.BedOmSamtale(running, seen: 2);
        await app.Jobafklaringsforhold(await app.NyJobafklaringssag());
    }

    private async Task Mentor()
    {
        var sag = await app.NewSag(app.Cast.Jonas);
        await app.GemUdkast(sag, Udfald.FuldBevilling, app.Cast.Jonas);
        await app.As<SendTilMentor, MentorResult>(app.Cast.Jonas, send => send.Run(sag.Id, 1));
    }

    private async Task Tray(EmployeeActor receiver)
    {
        var file = Papirfil.Of(await app.Sent("brev.pdf", Samples.PdfOf("Et brev")));
        await app.LægIBakken(receiver, change: papir => papir with { Filer = [file] });
    }

    private async Task<EmployeeActor> Leader()
    {
        var id = new EmployeeId(app.NewId());
        var roles = new HashSet<Role> { Role.Leder };
        var unit = app.Cast.Team5;
        await app.As<IServiceProvider>(
            SystemActor.Instance,
            services =>
                services
                    .GetRequiredService<Db>()
                    .Write(() =>
                        services
                            .GetRequiredService<EmployeeSql>()
                            .Add(
                                new Employee(id, "lone", new("Lone Berg"), "LB", "Teamleder", unit)
                                {
                                    Roles = roles,
                                }
                            )
                    )
        );
        return new EmployeeActor(id, unit, roles);
    }
}

/// <summary>The program on SQLite with everything played; a class fixture.</summary>
public class PlayedSqlite() : App(Engine.Sqlite), IPlayed
{
    public PlayedWorld World { get; private set; } = null!;

    protected override Task Play() => (World = new(this)).Play();
}

/// <summary>The program on PostgreSQL with everything played; a class fixture.</summary>
public class PlayedPostgres() : App(Engine.Postgres), IPlayed
{
    public PlayedWorld World { get; private set; } = null!;

    protected override Task Play() => (World = new(this)).Play();
}

/// <summary>An <see cref="App"/> in which everything has been played.</summary>
public interface IPlayed
{
    PlayedWorld World { get; }
}

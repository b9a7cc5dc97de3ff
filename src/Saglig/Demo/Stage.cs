using System.Text;
using Saglig.Dokumenter;
using Saglig.Post;

namespace Saglig.Demo;

/// <summary>Where the demo world is played: the program's services, the clock, and who acts.</summary>
public sealed class Stage(IServiceProvider services, DemoClock clock, Random random, DateOnly day)
{
    private readonly CurrentActor actor = services.GetRequiredService<CurrentActor>();

    public DemoClock Clock => clock;
    public Random Random => random;

    /// <summary>The day of the world: nothing in it happens on this day or later.</summary>
    public DateOnly Day => day;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Guid NewId() => Get<IdSource>().New();

    public DateOnly Before(int days) => day.AddDays(-days);

    public T Pick<T>(IReadOnlyList<T> among) => among[random.Next(among.Count)];

    /// <summary>Lets someone act from now on, at office hours on a day; see <see cref="DemoClock.MoveTo"/>.</summary>
    public void At(DateOnly when, Actor who)
    {
        clock.MoveTo(when < day ? when : day.AddDays(-1), random.Next(8 * 60));
        actor.OrNull = who;
    }

    /// <summary>Lets the time pass.</summary>
    public void Later(TimeSpan time) => clock.Set(clock.GetUtcNow() + time);

    /// <summary>Lets someone act at the clock's present time.</summary>
    public void Now(Actor who) => actor.OrNull = who;

    /// <summary>A text file in the store, read already, as it would be some minutes after it came.</summary>
    public async Task<UploadedFile> File(string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var limit = Get<UploadLimits>().PerFile;
        var put = await Get<IDocumentStore>().Put(content, limit, CancellationToken.None);
        var file = ((PutResult.Stored)put).File;
        var documents = Get<DokumentSql>();
        await documents.Add(file.Hash, DocumentType.Text, file.Size);
        await documents.SetText(file.Hash, TextStatus.Klar, text, null);
        return new(
            "Fil",
            FileName.For(name, DocumentType.Text),
            file.Size,
            file.Hash,
            new FileVerdict.Accepted(DocumentType.Text)
        );
    }

    /// <summary>Journalises a paper on a case as whoever acts now.</summary>
    public Task<Modtagelse> Receive(SagId sag, Papir papir) => Get<ModtagPåSag>().Run(sag, papir);
}

using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>
/// Runs acts on a case: locks it, lets the act load, decide and save, appends the journal, refreshes the status, and
/// commits, all in one transaction. An act that changes rows without a journal line is a bug and throws.
/// </summary>
public sealed class SagActs(
    Db db,
    JournalSql sql,
    Journal journal,
    ISagStatus status,
    CurrentActor actor
)
{
    /// <summary>
    /// Runs <paramref name="act"/> on the case. While it runs nobody else can change the case, so what it reads stays
    /// true until it commits. A refusal is returned by the act before it changes anything.
    /// </summary>
    public Task<T> Run<T>(SagId sag, Func<SagAct, Task<T>> act) =>
        db.Write(async () =>
        {
            var head =
                await sql.Lock(sag)
                ?? throw new InvalidOperationException($"There is no case {sag.Value} to act on.");
            var before = db.Changes;
            var context = new SagAct(head, journal, actor.Value);
            var result = await act(context);
            if (context.Entries > 0)
                await journal.EndAct(sag);
            if (context.Moved)
                await status.Refresh(sag);
            else if (context.Entries > 0)
                await status.Touch(sag);
            else if (db.Changes != before)
                throw new InvalidOperationException(
                    "An act changed the case without a journal line."
                );
            return result;
        });

    /// <summary>Makes a case and runs the first act on it, in one transaction.</summary>
    public Task<T> Begin<T>(Func<Task<SagId>> make, Func<SagAct, Task<T>> act) =>
        db.Write(async () => await Run(await make(), act));
}

/// <summary>One act on one locked case.</summary>
public sealed class SagAct(SagHead head, Journal journal, Actor actor)
{
    private SagHead head = head;

    /// <summary>The case as it was when it was locked.</summary>
    public Sag Sag => head.Sag;

    public Actor Actor => actor;

    /// <summary>The number that the next paper or note will get: certain, because nobody else can write meanwhile.</summary>
    public Journalnummer Next => new(head.Sag.Nummer, head.Entries + 1, head.Documents + 1);

    internal int Entries { get; private set; }

    /// <summary>True when an entry may have changed how far the case has come.</summary>
    internal bool Moved { get; private set; }

    /// <summary>Appends an entry and answers its number.</summary>
    public async Task<Journalnummer> Write(Hændelse hændelse, Journaldata? data = null)
    {
        (head, var number) = await journal.Append(head, hændelse, data ?? new(), actor);
        Entries++;
        Moved |= hændelse.MayMoveCase();
        return number;
    }
}

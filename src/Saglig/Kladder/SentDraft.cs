using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Kladder;

/// <summary>
/// The draft of the form that this request sends. It goes in the very transaction that journalises what was sent, so
/// that the text is never in neither place; a form that journalises nothing drops it when it is answered.
/// </summary>
public sealed class SentDraft(DraftSql sql, Db db) : IJournalObserver
{
    private (string Path, Guid Person)? form;

    /// <summary>A form is being sent by its author.</summary>
    internal void Expect(string path, Guid person) => form = (path, person);

    /// <inheritdoc />
    public Task Appended(SagId sag, Journalnummer number, JournalContent content) => Delete();

    /// <inheritdoc />
    public Task Closed(SagId sag, int nr) => Task.CompletedTask;

    /// <summary>Drops the draft if no act has done so.</summary>
    internal Task Drop() => form is null ? Task.CompletedTask : db.Write(Delete);

    private async Task Delete()
    {
        if (form is not { } sent)
            return;
        form = null;
        await sql.Delete(sent.Path, sent.Person);
    }
}

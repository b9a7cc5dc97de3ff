namespace Saglig.Vurderinger;

/// <summary>Freezes a draft and keeps the prints of its text, for the cases that come after it.</summary>
public sealed class SaveSigned(VurderingSaveSql save, AftrykSql prints)
{
    /// <summary>Joins the signing's transaction.</summary>
    internal async Task Run(SagId sag, Vurdering draft, EmployeeId author, DateTimeOffset at)
    {
        await save.Sign(draft.Id, author, at);
        await prints.Keep(sag, draft.Id, draft.Helhed.Samlet);
    }
}

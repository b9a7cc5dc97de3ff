using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Adgang;
using Saglig.Ui;

namespace Saglig.Kladder;

/// <summary>
/// A form sent after the session ran out becomes its author's draft, so that it stands there again after sign-in.
/// The expired session proves whose it is; nothing is kept for a visitor without one.
/// </summary>
public sealed class KeepExpiredForm(SaveDraft save) : IExpiredFormKeeper
{
    /// <inheritdoc />
    public async Task Keep(HttpContext http)
    {
        var page = http.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>();
        var drafts = page?.HandlerTypeInfo.GetCustomAttributes(typeof(KladdeAttribute), false);
        if (
            !HttpMethods.IsPost(http.Request.Method)
            || !http.Request.HasFormContentType
            || drafts is not [KladdeAttribute kind]
        )
            return;
        if (http.Features.Get<StoredSession>() is not { Actor: { } author, Ended: null })
            return;
        var form = await http.Request.ReadFormAsync();
        await save.Run(
            author,
            DraftInput.From(http.Request.Path.Value ?? "", kind.Title, form),
            known: null
        );
    }
}

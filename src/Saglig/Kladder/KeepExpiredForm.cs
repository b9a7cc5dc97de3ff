using Microsoft.AspNetCore.Mvc.RazorPages;
using Saglig.Adgang;
using Saglig.Dokumenter;
using Saglig.Ui;

namespace Saglig.Kladder;

/// <summary>
/// A form sent after the session ran out becomes its author's draft, so that it stands there again after sign-in.
/// The expired session proves whose it is; nothing is kept for a visitor without one.
/// </summary>
public sealed class KeepExpiredForm(SaveDraft save, UploadReader uploads) : IExpiredFormKeeper
{
    /// <inheritdoc />
    public async Task Keep(HttpContext http)
    {
        var page = http.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>();
        var drafts = page?.HandlerTypeInfo.GetCustomAttributes(typeof(KladdeAttribute), false);
        if (
            !HttpMethods.IsPost(http.Request.Method)
            || !(http.Request.HasFormContentType || UploadReader.IsUpload(http.Request))
            || drafts is not [KladdeAttribute kind]
        )
            return;
        if (http.Features.Get<StoredSession>() is not { Actor: { } author, Ended: null })
            return;
        var input = DraftInput.From(http.Request.Path.Value ?? "", kind.Title, await Form(http));
        await save.Run(author, input, known: null);
    }

    // Of a form with files only what was typed: nobody is signed in who could store a file.
    private async Task<IFormCollection> Form(HttpContext http) =>
        UploadReader.IsUpload(http.Request)
            ? new FormCollection(
                (await uploads.ReadFields(http, http.RequestAborted)).ToDictionary()
            )
            : await http.Request.ReadFormAsync();
}

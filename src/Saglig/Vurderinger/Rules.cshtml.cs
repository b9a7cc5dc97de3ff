using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Ret;
using Saglig.Kladder;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>The rule panel alone, about the text as it is being typed: what the script fetches after each save.</summary>
public sealed class RulesModel(
    CurrentSag sag,
    CurrentActor actor,
    VurderingSql sql,
    DraftSql drafts,
    TryVurdering rules
) : PageModel
{
    public IReadOnlyList<Prøvelse> Prøvelser { get; private set; } = [];

    public async Task OnGet()
    {
        var (sagen, author) = (sag.Value, ((EmployeeActor)actor.Value).Id);
        var known = await sql.Draft(sagen.Id) ?? Vurdering.Tom(author);
        var typed = await drafts.Find(Links.Write(sagen.Nummer), author.Value);
        var now = typed is null ? known : (await Read(typed)).ToVurdering(known, author);
        Prøvelser = (await rules.For(sagen, now, author)).Prøvelser;
    }

    private async Task<VurderingForm> Read(Draft typed)
    {
        var fields = typed.Fields.ToDictionary(
            f => f.Key,
            f => new StringValues(DraftInput.Split(f.Value))
        );
        var form = new VurderingForm();
        await TryUpdateModelAsync(
            form,
            "",
            new FormValueProvider(
                BindingSource.Form,
                new FormCollection(fields),
                CultureInfo.CurrentCulture
            )
        );
        return form;
    }
}

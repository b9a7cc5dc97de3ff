using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Ret;
using Saglig.Journaler;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>What the conversation at the gate chooses from and has at hand, and its draft.</summary>
public sealed class LoadOpen(EntrySql entries, Instrukser instrukser)
{
    private const int MostEntries = 2000;

    public IReadOnlyList<Retskilde> Retskilder => instrukser.Retskilder;

    public Instruks? Instruks(Netkanal kanal) => instrukser.For(kanal);

    /// <summary>Puts the case's papers into the form.</summary>
    public async Task Fill(Sag sag, OpenForm form) => form.Sagspapirer = await Papers(sag);

    /// <summary>The papers of a case that can still be seen, the newest first.</summary>
    public async Task<IReadOnlyList<Valgmulighed>> Papers(Sag sag) =>
        [
            .. (await entries.List(sag.Id, null, 0, MostEntries))
                .Where(e => e is { DokumentNr: not null, Sealed: false, Deleted: false })
                .Select(e => new Valgmulighed(
                    e.DokumentNr!.Value.ToString(CultureInfo.InvariantCulture),
                    $"{sag.Nummer}-{e.DokumentNr} {e.Titel}"
                )),
        ];

    /// <summary>What a draft holds of the whole conversation; null when the page has none.</summary>
    public static IValueProvider? Draft(PageModel page) =>
        page.ViewData.ContainsKey(KladdeAttribute.ViewDataKey)
            ? new FormValueProvider(
                BindingSource.Form,
                new FormCollection(
                    page.ModelState.ToDictionary(
                        f => f.Key,
                        f => new StringValues(f.Value?.RawValue as string[] ?? [])
                    )
                ),
                CultureInfo.CurrentCulture
            )
            : null;
}

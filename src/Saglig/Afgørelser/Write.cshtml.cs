using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Afgørelser;

/// <summary>The draft of the decision, every rule beside it, and the letter below it.</summary>
[Kladde("Afgørelse")]
public sealed class WriteModel(
    CurrentSag sag,
    UdkastSql drafts,
    LoadWritePage load,
    SaveUdkast save,
    FinishUdkast finish
) : WriteForm
{
    public Sag Sag => sag.Value;
    public Guid Visning => sag.Look;
    public Afgørelsesvisning Vis { get; private set; } = null!;

    /// <summary>The draft that someone else saved meanwhile; null when nobody has.</summary>
    public Udkast? Deres { get; private set; }
    public bool UnderOplæring => finish.IsTrainee;

    /// <summary>Where the draft is with the mentor, and what the mentor wrote when it came back.</summary>
    public Gennemgang? Gennemgang { get; private set; }

    public async Task OnGet()
    {
        var basis = await load.Basis(Sag);
        var draft = await drafts.Find(Sag.Id) ?? new();
        Fill(draft, basis);
        Vis = await load.Run(Sag, basis, Typed);
        Gennemgang = await finish.LatestReview(Sag);
    }

    /// <summary>The rules alone, for the draft as it was last saved.</summary>
    public async Task<IActionResult> OnGetPanel()
    {
        await OnGet();
        return Partial("_Panel", this);
    }

    public async Task<IActionResult> OnPost()
    {
        this.Check(Udfald is not null, nameof(Udfald), "Vælg, hvad afgørelsen ender med.");
        if (!ModelState.IsValid)
            return await Again();
        switch (await save.Run(Sag.Id, Typed))
        {
            case SaveUdkastResult.Ændret(null):
                return this.RedirectWithMessage(
                    Links.List(Sag.Nummer),
                    "Afgørelsen er allerede truffet."
                );
            case SaveUdkastResult.Ændret(var theirs):
                Deres = theirs;
                Keep(theirs!.Version);
                return await Again(
                    "En anden har gemt udkastet imens. Begge tekster står herunder. Ret din, og gem igen."
                );
            case SaveUdkastResult.Gemt(var saved):
                Keep(saved.Version);
                return await Finish(saved);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> Finish(Udkast saved) =>
        await finish.Run(Sag, saved.Version, Handling) switch
        {
            FinishResult.Go(var url, var message) => this.RedirectWithMessage(url, message),
            FinishResult.Stay(var why) => await Again(why),
            _ => throw new UnreachableException(),
        };

    // The field must show the version that now counts, not the one that was posted.
    private void Keep(int version)
    {
        Version = version;
        ModelState.Remove(nameof(Version));
    }

    private async Task<IActionResult> Again(string? why = null)
    {
        Vis = await load.Run(Sag, await load.Basis(Sag), Typed);
        Gennemgang = await finish.LatestReview(Sag);
        return why is null ? Page() : this.Refuse(why);
    }
}

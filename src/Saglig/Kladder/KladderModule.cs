using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Kladder;

/// <summary>Registrations and the one endpoint of drafts.</summary>
public static class KladderModule
{
    public static IServiceCollection AddKladder(this IServiceCollection services)
    {
        services.AddScoped<DraftSql>();
        services.AddScoped<SaveDraft>();
        services.AddScoped<TakeOverDraft>();
        services.AddScoped<IExpiredFormKeeper, KeepExpiredForm>();
        services.AddScoped<FillFromDraft>();
        services.AddScoped<SentDraft>();
        services.AddScoped<Sager.IJournalObserver>(s => s.GetRequiredService<SentDraft>());
        services.Configure<MvcOptions>(mvc => mvc.Filters.AddService<FillFromDraft>());
        return services;
    }

    /// <summary>One's own drafts are for all employees; those on a case for who may see the case.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Kladder", AccessRule.Employee());
        pages.Page("/Kladder/OnCase", AccessRule.Case);
    }

    /// <summary>Where the script saves a form while one types, and where a draft is thrown away.</summary>
    public static void MapKladder(this IEndpointRouteBuilder app)
    {
        app.MapPost(Links.Save, Save).WithMetadata(AccessRule.SignedIn).DisableAntiforgery();
        app.MapPost(Links.Discard, Discard).WithMetadata(AccessRule.SignedIn).DisableAntiforgery();
    }

    private static async Task<IResult> Save(
        HttpContext http,
        IAntiforgery tokens,
        SaveDraft save,
        CurrentActor actor
    )
    {
        if (!await tokens.IsRequestValidAsync(http))
            return Results.BadRequest(
                new { besked = "Siden er for gammel. Genindlæs den; din tekst bliver stående." }
            );
        var form = await http.Request.ReadFormAsync();
        var input = DraftInput.From(
            http.Request.Query["sti"].ToString(),
            http.Request.Query["titel"].ToString(),
            form
        );
        int? known = int.TryParse(form["kladde-version"], out var version) ? version : null;
        return await save.Run(actor.Value, input, known) switch
        {
            SaveDraftResult.Saved saved => Results.Ok(
                new { gemt = $"{saved.At.InCopenhagen():HH.mm}", version = saved.Version }
            ),
            SaveDraftResult.Conflict(var theirs) => Results.Conflict(
                new
                {
                    besked = $"Teksten er gemt fra et andet vindue kl. {theirs.Saved.InCopenhagen():HH.mm}. Din tekst her er ikke gemt endnu.",
                    felter = theirs.Fields,
                    version = theirs.Version,
                }
            ),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<IResult> Discard(
        HttpContext http,
        IAntiforgery tokens,
        DraftSql sql,
        Storage.Db db,
        CurrentActor actor
    )
    {
        if (!await tokens.IsRequestValidAsync(http))
            return Results.BadRequest();
        var path = http.Request.Query["sti"].ToString();
        await db.Write(() => sql.Delete(path, actor.Value.PersonId!.Value));
        // Only a path of this program: never somewhere a link has chosen.
        return
            path.StartsWith('/')
            && !path.StartsWith("//", StringComparison.Ordinal)
            && !path.Contains('\\')
            ? Results.LocalRedirect(path)
            : Results.NoContent();
    }
}

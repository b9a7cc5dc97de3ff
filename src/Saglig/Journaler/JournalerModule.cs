using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Jobs;

namespace Saglig.Journaler;

/// <summary>Registrations of the journal's pages, checks and anchors, and who may enter.</summary>
public static class JournalerModule
{
    public static IServiceCollection AddJournaler(this IServiceCollection services)
    {
        services.AddSingleton<AnchorKey>();
        services.AddScoped<EntrySql>();
        services.AddScoped<JournalAuditSql>();
        services.AddScoped<BreachSql>();
        services.AddScoped<CorrectEntry>();
        services.AddScoped<SealEntry>();
        services.AddScoped<MisfileEntry>();
        services.AddScoped<AssessBreach>();
        services.AddScoped<Anchors>();
        services.AddScoped<VerifyJournal>();
        services.AddScoped<ICommand, VerifyCommand>();
        services.AddScoped<AnchorJob>();
        services.AddScoped<IJobHandler>(provider => provider.GetRequiredService<AnchorJob>());
        services.AddScoped<IStartupStep>(provider => provider.GetRequiredService<AnchorJob>());
        return services;
    }

    /// <summary>All pages of this folder show one case.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Journaler", AccessRule.Case);
}

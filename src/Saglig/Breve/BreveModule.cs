using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Breve.Kanaler;
using Saglig.Jobs;

namespace Saglig.Breve;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class BreveModule
{
    public static IServiceCollection AddBreve(this IServiceCollection services)
    {
        services.AddSingleton<LetterFonts>();
        services.AddScoped<IStartupStep, CheckFonts>();
        services.AddScoped<BrevSql>();
        services.AddScoped<ForsendelseSql>();
        services.AddScoped<SagsdokumentSql>();
        services.AddScoped<LoadAdressater>();
        services.AddScoped<FindSigner>();
        services.AddScoped<ComposeBrev>();
        services.AddScoped<StoreLetter>();
        services.AddScoped<PreviewBrev>();
        services.AddScoped<SendBrev>();
        services.AddScoped<SendFritBrev>();
        services.AddScoped<RetryBrev>();
        services.AddScoped<ReturnBrev>();
        services.AddScoped<CopyBrev>();
        services.AddScoped<ResendBrev>();
        return services.AddKanaler();
    }

    private static IServiceCollection AddKanaler(this IServiceCollection services)
    {
        services.AddScoped<Følgeliste>();
        services.AddScoped<IBrevkanal, PortalKanal>();
        services.AddScoped<IBrevkanal, PapirKanal>();
        services.AddScoped<IJobHandler, DeliverBrev>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Breve", AccessRule.Case);
}

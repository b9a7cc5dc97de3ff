using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Dokumenter;
using Saglig.Sager;

namespace Saglig.Søgning;

/// <summary>Registrations of search and who may use it.</summary>
public static class SøgningModule
{
    public static IServiceCollection AddSøgning(this IServiceCollection services)
    {
        services.AddScoped<IndexedSql>();
        services.AddScoped<SearchSql>();
        services.AddScoped<SagSearchSql>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<IJournalObserver>(provider =>
            provider.GetRequiredService<SearchIndex>()
        );
        services.AddScoped<ITextObserver>(provider => provider.GetRequiredService<SearchIndex>());
        services.AddScoped<ICommand, RebuildCommand>();
        return services;
    }

    /// <summary>All employees may search; what they find is only what they may open.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Søgning", AccessRule.Employee());
}

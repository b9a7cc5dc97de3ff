using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Sager;

namespace Saglig.Tilsidesættelser;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class TilsidesættelserModule
{
    public static IServiceCollection AddTilsidesættelser(this IServiceCollection services)
    {
        services.AddScoped<TilsidesættelseSql>();
        services.AddScoped<ISetAsides>(s => s.GetRequiredService<TilsidesættelseSql>());
        services.AddScoped<CaseRules>();
        services.AddScoped<LoadTilsidesættelser>();
        services.AddScoped<SetAsideRule>();
        services.AddScoped<AskLeader>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Tilsidesættelser", AccessRule.Case);
}

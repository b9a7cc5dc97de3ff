using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Forelæggelser;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class ForelæggelserModule
{
    public static IServiceCollection AddForelæggelser(this IServiceCollection services)
    {
        services.AddScoped<LoadForelæggelse>();
        services.AddScoped<LoadForelæggelsesside>();
        services.AddScoped<SaveForelæggelse>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Forelæggelser", AccessRule.Case);
}

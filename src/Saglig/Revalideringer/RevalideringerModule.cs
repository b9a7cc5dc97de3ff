using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Revalideringer;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class RevalideringerModule
{
    public static IServiceCollection AddRevalideringer(this IServiceCollection services)
    {
        services.AddScoped<RevalideringSql>();
        services.AddScoped<LoadRevalidering>();
        services.AddScoped<SaveRevalidering>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Revalideringer", AccessRule.Case);
}

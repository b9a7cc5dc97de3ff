using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Fleksjobsager;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class FleksjobsagerModule
{
    /// <summary>The code of the type of case that the module's own page is for.</summary>
    public const string Sagstype = "fleksjob";

    public static IServiceCollection AddFleksjobsager(this IServiceCollection services)
    {
        services.AddScoped<FleksjobSql>();
        services.AddScoped<RådgivningSql>();
        services.AddScoped<SaveFleksjob>();
        services.AddScoped<AskAdvice>();
        services.AddScoped<GiveAdvice>();
        services.AddScoped<LoadAdvicePage>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Fleksjobsager", AccessRule.Case);
        pages.Page("/Fleksjobsager/Advices", AccessRule.Employee(Role.Sundhedskoordinator));
        pages.Page("/Fleksjobsager/Advise", AccessRule.Coordinator);
    }
}

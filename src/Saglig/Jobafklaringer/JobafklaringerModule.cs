using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Jobafklaringer;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class JobafklaringerModule
{
    public static IServiceCollection AddJobafklaringer(this IServiceCollection services)
    {
        services.AddScoped<JobafklaringSql>();
        services.AddScoped<LoadJobafklaring>();
        services.AddScoped<SaveJobafklaring>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Jobafklaringer", AccessRule.Case);
}

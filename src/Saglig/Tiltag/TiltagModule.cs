using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Tiltag.Godkendelser;

namespace Saglig.Tiltag;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class TiltagModule
{
    public static IServiceCollection AddTiltag(this IServiceCollection services)
    {
        services.AddScoped<TiltagSql>();
        services.AddScoped<TryTiltag>();
        services.AddScoped<LoadTiltag>();
        services.AddScoped<Sager.ICaseRules, Tiltagsstop>();
        services.AddScoped<PlanTiltag>();
        services.AddScoped<AssessTiltag>();
        services.AddScoped<ApproveTiltag>();
        services.AddScoped<BeginTiltag>();
        services.AddScoped<EndTiltag>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Tiltag", AccessRule.Case);
        pages.Page("/Tiltag/Godkendelser/Approve", new AccessRule(AccessKind.Case, Role.Leder));
    }
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Teammøder;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class TeammøderModule
{
    public static IServiceCollection AddTeammøder(this IServiceCollection services)
    {
        services.AddScoped<TeamSql>();
        services.AddScoped<AgendaSql>();
        services.AddScoped<LoadTeam>();
        services.AddScoped<Sager.ICaseRules, Teamstop>();
        services.AddScoped<InviteToTeam>();
        services.AddScoped<HoldTeam>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Teammøder", AccessRule.Case);
        pages.Page("/Teammøder/List", AccessRule.Employee(Role.Sagsbehandler, Role.Leder));
    }
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Ansøgninger;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class AnsøgningerModule
{
    public static IServiceCollection AddAnsøgninger(this IServiceCollection services)
    {
        services.AddScoped<AnsøgningSql>();
        services.AddScoped<RegistrerAnsøgning>();
        services.AddScoped<AfslutAnsøgning>();
        services.AddScoped<AfslutMedAfgørelse>();
        services.AddScoped<LoadAnsøgning>();
        services.AddScoped<Sager.ILukkehindring, ÅbenAnsøgningHindrer>();
        services.AddScoped<TrækTilbage>();
        services.AddScoped<AfslutPåPapir>();
        services.AddScoped<SendFristbrev>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Ansøgninger", AccessRule.Case);
}

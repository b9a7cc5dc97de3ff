using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Vurderinger;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class VurderingerModule
{
    public static IServiceCollection AddVurderinger(this IServiceCollection services)
    {
        services.AddScoped<VurderingSql>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Vurderinger", AccessRule.Case);
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Ledelse;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class LedelseModule
{
    public static IServiceCollection AddLedelse(this IServiceCollection services) => services;

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Ledelse", AccessRule.Employee(Role.Leder));
}

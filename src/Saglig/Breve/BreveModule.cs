using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Breve;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class BreveModule
{
    public static IServiceCollection AddBreve(this IServiceCollection services) => services;

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Breve", AccessRule.Case);
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Journaler;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class JournalerModule
{
    public static IServiceCollection AddJournaler(this IServiceCollection services) => services;

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Journaler", AccessRule.Case);
}

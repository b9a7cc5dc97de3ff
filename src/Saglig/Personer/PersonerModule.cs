using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Personer.Borgere;

namespace Saglig.Personer;

/// <summary>Registrations of citizens, employees and units, and who may enter their pages.</summary>
public static class PersonerModule
{
    public static IServiceCollection AddPersoner(this IServiceCollection services)
    {
        services.AddScoped<NamesSql>();
        services.AddScoped<EmployeeSql>();
        services.AddScoped<BorgerSql>();
        services.AddScoped<Names>();
        services.AddScoped<BorgersagerSql>();
        services.AddScoped<SaveBorger>();
        services.AddScoped<RegisterBorger>();
        services.AddScoped<CpråbningSql>();
        services.AddScoped<OpenCpr>();
        services.AddScoped<FuldmagtSql>();
        services.AddScoped<RegisterFuldmagt>();
        services.AddScoped<GivFuldmagt>();
        services.AddScoped<WithdrawFuldmagt>();
        return services;
    }

    /// <summary>Every page here is one of a case's, so that the look at the citizen is a logged look at the case.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Personer", AccessRule.Case);
}

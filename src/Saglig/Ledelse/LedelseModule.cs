using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Ledelse.Inhabiliteter;
using Saglig.Ledelse.Sagsbehandlerskift;

namespace Saglig.Ledelse;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class LedelseModule
{
    public static IServiceCollection AddLedelse(this IServiceCollection services)
    {
        services.AddScoped<InhabilitetSql>();
        services.AddScoped<DeclareInhabilitet>();
        services.AddScoped<LiftInhabilitet>();
        services.AddScoped<SkiftSql>();
        services.AddScoped<NewSkift>();
        services.AddScoped<TellBorger>();
        services.AddScoped<ReassignSag>();
        services.AddScoped<LoadReassign>();
        services.AddScoped<BelastningSql>();
        services.AddScoped<BegrundelseSql>();
        services.AddScoped<VentendeSql>();
        services.AddScoped<LoadSkift>();
        services.AddScoped<LoadVenter>();
        services.AddScoped<LoadLedelse>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Ledelse", AccessRule.Employee(Role.Leder));
        pages.Page("/Ledelse/Inhabiliteter/Declare", AccessRule.Case);
        pages.Page("/Ledelse/Sagsbehandlerskift/Reassign", AccessRule.Case);
    }
}

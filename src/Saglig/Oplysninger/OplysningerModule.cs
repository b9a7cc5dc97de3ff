using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Oplysninger.Lukninger;
using Saglig.Oplysninger.Planlinjer;
using Saglig.Oplysninger.Samtykker;

namespace Saglig.Oplysninger;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class OplysningerModule
{
    public static IServiceCollection AddOplysninger(this IServiceCollection services)
    {
        services.AddScoped<PlanSql>();
        services.AddScoped<SamtykkeSql>();
        services.AddScoped<SamtykkeanmodningSql>();
        services.AddScoped<OplysningSql>();
        services.AddScoped<Sager.ICaseRules, Indhentningsstop>();
        services.AddScoped<OplysningSaveSql>();
        services.AddScoped<OplysningHistorySql>();
        services.AddScoped<SagsoplysningSql>();
        services.AddScoped<ForeliggendeSql>();
        services.AddScoped<IndhentningSql>();
        services.AddScoped<LoadOverblik>();
        services.AddScoped<LoadOplysningForm>();
        services.AddScoped<OplysningStore>();
        services.AddScoped<OnFile>();
        services.AddScoped<TryIndhentning>();
        return services.AddActs();
    }

    private static IServiceCollection AddActs(this IServiceCollection services)
    {
        services.AddScoped<AddPlanlinje>();
        services.AddScoped<ChangePlanlinje>();
        services.AddScoped<FinishPlanlinje>();
        services.AddScoped<ReopenPlanlinje>();
        services.AddScoped<AskSource>();
        services.AddScoped<RegisterSamtykke>();
        services.AddScoped<WithdrawSamtykke>();
        services.AddScoped<AskSamtykke>();
        services.AddScoped<AnswerSamtykke>();
        services.AddScoped<WriteOplysning>();
        services.AddScoped<CloseSagsoplysning>();
        services.AddScoped<OplysSagen>();
        services.AddScoped<ReopenSagsoplysning>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Oplysninger", AccessRule.Case);
        pages.AddPageRoute("/Oplysninger/Write", "/sager/{nummer}/oplysninger/{id:guid}");
        pages.AddPageRoute(
            "/Oplysninger/Planlinjer/Edit",
            "/sager/{nummer}/oplysninger/plan/{linje:guid}"
        );
    }
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;
using Saglig.Vurderinger.AndenLæsninger;
using Saglig.Vurderinger.Risici;

namespace Saglig.Vurderinger;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class VurderingerModule
{
    public static IServiceCollection AddVurderinger(this IServiceCollection services)
    {
        services.AddScoped<VurderingSql>();
        services.AddScoped<Sager.ICaseRules, Vurderingsstop>();
        services.AddScoped<VurderingSaveSql>();
        services.AddScoped<AftrykSql>();
        services.AddScoped<FindSameText>();
        services.AddScoped<SaveSigned>();
        services.AddScoped<IStartupStep, FillAftryk>();
        services.AddScoped<AndenLæsningSql>();
        services.AddScoped<TryVurdering>();
        services.AddScoped<LoadVurdering>();
        services.AddScoped<SaveVurdering>();
        services.AddScoped<SignVurdering>();
        services.AddScoped<ReplaceVurdering>();
        services.AddScoped<AskedNow>();
        services.AddScoped<AskReader>();
        services.AddScoped<AnswerReading>();
        services.AddScoped<ApproveRisk>();
        services.AddScoped<Vurderingsgang>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Vurderinger", AccessRule.Case);
        Refreshes.On(pages, "/Vurderinger/Rules", new("/Vurderinger/Write"));
        pages.Page("/Vurderinger/AndenLæsninger/List", AccessRule.Employee());
        pages.Page("/Vurderinger/Risici/Approve", new AccessRule(AccessKind.Case, Role.Leder));
    }
}

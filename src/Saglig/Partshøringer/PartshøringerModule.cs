using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Partshøringer;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class PartshøringerModule
{
    public static IServiceCollection AddPartshøringer(this IServiceCollection services)
    {
        services.AddScoped<PartshøringSql>();
        services.AddScoped<Sager.ICaseRules, Høringsstop>();
        services.AddScoped<HøringssvarSql>();
        services.AddScoped<LoadHøringsfakta>();
        services.AddScoped<ComposeHøringsbrev>();
        services.AddScoped<StoreHøring>();
        services.AddScoped<SendPartshøring>();
        services.AddScoped<ReceiveSvar>();
        services.AddScoped<AnswerRight>();
        services.AddScoped<BesvarPartshøring>();
        services.AddScoped<ExtendPartshøring>();
        services.AddScoped<MeetSvar>();
        services.AddScoped<MarkHøring>();
        services.AddScoped<AskToWait>();
        services.AddScoped<ReceiveStatement>();
        services.AddScoped<LoadHøringsside>();
        services.AddScoped<LoadSvarformular>();
        services.AddScoped<PreviewHøring>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Partshøringer", AccessRule.Case);
}

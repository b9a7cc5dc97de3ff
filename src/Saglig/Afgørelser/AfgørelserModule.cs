using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Afgørelser;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class AfgørelserModule
{
    public static IServiceCollection AddAfgørelser(this IServiceCollection services)
    {
        services.AddScoped<UdkastSql>();
        services.AddScoped<AfgørelseSql>();
        services.AddScoped<MentorSql>();
        services.AddScoped<LoadYdelse>();
        services.AddScoped<LoadGrundlag>();
        services.AddScoped<LoadUdkast>();
        services.AddScoped<LoadAfgørelsesfakta>();
        services.AddScoped<Sager.ICaseRules, Afgørelsesstop>();
        services.AddScoped<SaveUdkast>();
        services.AddScoped<EndApplication>();
        services.AddScoped<SendAfgørelse>();
        services.AddScoped<IssueAfgørelse>();
        services.AddScoped<SendTilMentor>();
        services.AddScoped<AnswerUdkast>();
        services.AddScoped<LoadWritePage>();
        services.AddScoped<LoadMentorPage>();
        services.AddScoped<FinishUdkast>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages)
    {
        pages.Folder("/Afgørelser", AccessRule.Case);
        Refreshes.On(pages, "/Afgørelser/Write", new("/Afgørelser/Write", Handler: "Panel"));
    }
}

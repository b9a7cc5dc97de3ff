using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Saglig.Adgang;

namespace Saglig.Post;

/// <summary>Registrations of this module and who may enter its pages.</summary>
public static class PostModule
{
    public static IServiceCollection AddPost(this IServiceCollection services)
    {
        services.AddScoped<DuplikatSql>();
        services.AddScoped<ModtagPapir>();
        services.AddScoped<ModtagPåSag>();
        services.AddScoped<ModtagFraBorger>();
        return services;
    }

    /// <summary>The general rule of the folder; single pages that differ come after it.</summary>
    public static void Conventions(PageConventionCollection pages) =>
        pages.Folder("/Post", AccessRule.Case);
}

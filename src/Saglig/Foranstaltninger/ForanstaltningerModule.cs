namespace Saglig.Foranstaltninger;

/// <summary>Registrations of this module. It has no pages of its own: the measures use its forms.</summary>
public static class ForanstaltningerModule
{
    public static IServiceCollection AddForanstaltninger(this IServiceCollection services)
    {
        services.AddScoped<Papirer>();
        services.AddScoped<ForanstaltningSql>();
        services.AddScoped<ForelæggelseSql>();
        services.AddScoped<SaveForanstaltning>();
        return services;
    }
}

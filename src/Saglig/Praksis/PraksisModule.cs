namespace Saglig.Praksis;

/// <summary>Registrations of this module; its pages are the leader's.</summary>
public static class PraksisModule
{
    public static IServiceCollection AddPraksis(this IServiceCollection services)
    {
        services.AddScoped<PraksisSql>();
        services.AddScoped<LoadPraksis>();
        services.AddScoped<WritePraksis>();
        services.AddScoped<EndPraksis>();
        return services;
    }
}

using Saglig.Sager;

namespace Saglig.Overblik;

/// <summary>Registrations of what stands on top and sees everything.</summary>
public static class OverblikModule
{
    public static IServiceCollection AddOverblik(this IServiceCollection services)
    {
        services.AddScoped<SagStatusSql>();
        services.AddScoped<ISagStatus, SagStatus>();
        return services;
    }
}

using Saglig.Sager.Notater;

namespace Saglig.Sager;

/// <summary>Registrations of cases and the journal.</summary>
public static class SagerModule
{
    public static IServiceCollection AddSager(this IServiceCollection services)
    {
        services.AddScoped<CurrentSag>();
        services.AddScoped<SagSql>();
        services.AddScoped<JournalSql>();
        services.AddScoped<SærligSql>();
        services.AddScoped<Særligblik>();
        services.AddScoped<Journal>();
        services.AddScoped<JournalObservers>();
        services.AddScoped<SagActs>();
        services.AddScoped<Sagsnumre>();
        services.AddScoped<CreateSag>();
        services.AddScoped<CloseSag>();
        services.AddScoped<SetAsides>();
        services.AddScoped<WriteNotat>();
        return services;
    }
}

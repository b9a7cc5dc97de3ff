namespace Saglig.Overførsler;

/// <summary>Registrations of taking documents over from other systems.</summary>
public static class OverførslerModule
{
    public static IServiceCollection AddOverførsler(this IServiceCollection services)
    {
        services.AddScoped<OverførselSql>();
        services.AddScoped<PrepareFile>();
        services.AddScoped<JournaliserOverført>();
        services.AddScoped<OverførDokument>();
        services.AddScoped<OverførMappe>();
        services.AddScoped<ICommand, ImportCommand>();
        return services;
    }
}

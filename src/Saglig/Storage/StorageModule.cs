namespace Saglig.Storage;

/// <summary>Registrations of the database.</summary>
public static class StorageModule
{
    /// <param name="connection">"Host=…" or the path of a SQLite file.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, string connection)
    {
        services.AddSingleton(_ => new Database(connection));
        services.AddSingleton<Migrator>();
        services.AddScoped<Db>();
        return services;
    }
}

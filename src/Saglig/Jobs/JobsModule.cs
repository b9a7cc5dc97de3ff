namespace Saglig.Jobs;

/// <summary>Registrations of the job queue and its worker.</summary>
public static class JobsModule
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddScoped<JobSql>();
        services.AddSingleton<Worker>();
        services.AddHostedService(provider => provider.GetRequiredService<Worker>());
        return services;
    }
}

namespace Saglig.Personer;

/// <summary>Registrations of citizens, employees and units.</summary>
public static class PersonerModule
{
    public static IServiceCollection AddPersoner(this IServiceCollection services)
    {
        services.AddScoped<NamesSql>();
        services.AddScoped<EmployeeSql>();
        services.AddScoped<BorgerSql>();
        services.AddScoped<Names>();
        return services;
    }
}

using System.Security.Cryptography;

namespace Saglig;

/// <summary>The doors through which time and randomness come in; tests and the demo world put others in their place.</summary>
public static class Outside
{
    /// <summary>The real clock and the random source of the operating system.</summary>
    public static IServiceCollection AddOutside(this IServiceCollection services)
    {
#pragma warning disable RS0030 // This is the door.
        services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        services.AddSingleton(provider => new IdSource(
            provider.GetRequiredService<TimeProvider>(),
            RandomNumberGenerator.Fill
        ));
        return services;
    }

#pragma warning disable RS0030 // This is the other door.
    /// <summary>Chance that falls the same way each time, for worlds that must be repeatable.</summary>
    public static Random Seeded(int seed) => new(seed);
#pragma warning restore RS0030
}

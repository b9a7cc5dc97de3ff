using Ret;

namespace Saglig.Personer;

/// <summary>The module's front door to registering a mandate, by the same act as the caseworker's page.</summary>
public sealed class GivFuldmagt(RegisterFuldmagt register)
{
    /// <param name="hvordan">How we know, such as the number of the paper.</param>
    /// <returns>False when the act refused it.</returns>
    public async Task<bool> Run(
        SagId sag,
        Repræsentant til,
        Fuldmagtsomfang omfang,
        DateOnly fra,
        string hvordan
    ) =>
        await register.Run(sag, new(til, omfang, fra) { Hvordan = hvordan })
        is RegisterFuldmagtResult.Registreret;
}

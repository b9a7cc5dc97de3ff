using Ret;
using Saglig.Oplysninger;

namespace Saglig.Partshøringer;

/// <summary>The facts of who has been heard over what, as the law asks for them.</summary>
public sealed class LoadHøringsfakta(
    OplysningSql oplysninger,
    PartshøringSql høringer,
    TimeProvider clock
)
{
    /// <summary>As of today and without a chosen outcome; <see cref="Høringsdækning.For(Høringsfakta)"/> makes the list.</summary>
    public async Task<Høringsfakta> For(SagId sag) =>
        new()
        {
            Dag = clock.Today(),
            Udfald = null,
            Oplysninger = await oplysninger.Fakta(sag),
            Høringer = await høringer.For(sag),
            Begæring = await høringer.Begæring(sag),
        };
}

using Ret;
using Saglig.Praksis;

namespace Saglig.Tests.Testing;

/// <summary>Political decisions on practice, written down by Karen.</summary>
public static class PraksisPlays
{
    extension(App app)
    {
        /// <summary>A decision of 1 March 2026 for every case; the rules must allow it.</summary>
        public async Task<PraksisId> SkrivPraksis(string kort) =>
            Assert
                .IsType<PraksisResult.Written>(
                    await app.As<WritePraksis, PraksisResult>(
                        app.Cast.Karen,
                        write =>
                            write.Run(
                                app.Cast.Karen,
                                new Praksisbeslutning(
                                    "",
                                    new(2026, 3, 1),
                                    "Udvalget",
                                    kort,
                                    "Alle sager.",
                                    [Oplysningsregler.BorgerenErHovedkilden.Kode]
                                ),
                                ""
                            )
                    )
                )
                .Id;
    }
}

namespace Saglig.Oplysninger;

/// <summary>What others than ourselves are to give: doctors their answers, the citizen a consent.</summary>
public sealed class LoadVentende(LægebestillingSql orders, SamtykkeanmodningSql asked)
{
    /// <summary>All orders, the newest first, and the consents asked for that were not given.</summary>
    public async Task<(
        IReadOnlyList<Lægebestillingsrække> Orders,
        IReadOnlyList<Samtykkeanmodning> Asked
    )> For(SagId sag) =>
        (
            await orders.For(sag),
            [.. (await asked.For(sag)).Where(a => a.Svar != Samtykkesvar.Givet)]
        );
}

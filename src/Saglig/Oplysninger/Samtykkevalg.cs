using Saglig.Ui;

namespace Saglig.Oplysninger;

/// <summary>Consents as choices in a form: those in force on the day, told by source, purpose and date.</summary>
public static class Samtykkevalg
{
    /// <summary>Those in force on the day, and the chosen one whatever its state.</summary>
    public static IReadOnlyList<Valgmulighed> Of(
        IEnumerable<SamtykkeRow> all,
        DateOnly day,
        SamtykkeId? chosen = null
    ) =>
        [
            .. all.Where(row => row.Samtykke.GælderDen(day) || row.Id == chosen)
                .Select(row => new Valgmulighed(
                    row.Id.Value.ToString(),
                    $"{row.Samtykke.Kilde}: {Short(row.Samtykke.Formål)} ({Dates.Brief(row.Samtykke.Givet)})"
                )),
        ];

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}

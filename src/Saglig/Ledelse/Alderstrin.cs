using Ret;
using Saglig.Ansøgninger;

namespace Saglig.Ledelse;

/// <summary>The ages of open applications (S3-15), the oldest first, with the code that stands in an address.</summary>
public static class Alderstrin
{
    /// <summary>Age, code and words.</summary>
    public static readonly IReadOnlyList<(Ansøgningsalder Alder, string Kode, string Navn)> Alle =
    [
        (Ansøgningsalder.OverToÅr, "to-aar", "Over to år"),
        (Ansøgningsalder.OverEtÅr, "et-aar", "Over et år"),
        (Ansøgningsalder.Over26Uger, "26-uger", "Over 26 uger"),
        (Ansøgningsalder.Over12Uger, "12-uger", "Over 12 uger"),
        (Ansøgningsalder.Under12Uger, "under", "Under 12 uger"),
    ];

    /// <summary>The applications of one age; all of them for an unknown code.</summary>
    public static IReadOnlyList<ÅbenAnsøgning> Af(
        string? kode,
        IEnumerable<ÅbenAnsøgning> all,
        DateOnly today
    ) =>
        Alle.FirstOrDefault(t => t.Kode == kode) is { Kode: not null } trin
            ? [.. all.Where(a => a.Fakta.Alder(today) == trin.Alder)]
            : [.. all];
}

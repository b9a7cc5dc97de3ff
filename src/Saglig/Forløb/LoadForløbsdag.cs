using Ret;

namespace Saglig.Forløb;

/// <summary>What a course asks of its coordinator today.</summary>
public sealed record Forløbspåmindelse(string Sagsnummer, string Hvad);

/// <summary>Asks the law which of one's courses cannot wait.</summary>
public sealed class LoadForløbsdag(MineForløbSql sql, TimeProvider clock)
{
    // The most pressing first: one thing is said of each course.
    private static readonly Regel<Forløbsfakta>[] Clocks =
    [
        Forløbsregler.SlutterTilTiden,
        Forløbsregler.TilbageTilTeamet,
        Forløbsregler.NogetSkalIGang,
        .. Samtaleregler.Alle,
    ];

    /// <summary>The oldest course first; empty when all can wait.</summary>
    public async Task<IReadOnlyList<Forløbspåmindelse>> For(EmployeeId me)
    {
        var today = clock.Today();
        return
        [
            .. (await sql.Of(me))
                .Select(c =>
                    (
                        c.Sagsnummer,
                        Missing: Clocks
                            .Prøv(new(today, c.Fakta), today)
                            .FirstOrDefault(p => p.Svar is Mangler)
                    )
                )
                .Where(c => c.Missing is not null)
                .Select(c => new Forløbspåmindelse(c.Sagsnummer, c.Missing!.Nej)),
        ];
    }
}

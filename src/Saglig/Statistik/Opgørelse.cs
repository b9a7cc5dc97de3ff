using Ret;

namespace Saglig.Statistik;

/// <summary>A count as the database gives it: of one unit, one row and one column.</summary>
public sealed record Tal(Guid Enhed, string Række, string Kolonne, int Antal);

/// <summary>A unit that has cases.</summary>
public sealed record Enhed(Guid Id, string Navn);

/// <summary>What is counted, and how it is written: rows and columns by the codes that the database gives.</summary>
/// <param name="Kode">In the address: a-z and hyphens.</param>
/// <param name="Definition">What one is counted for, and what is not: stands under the table.</param>
public sealed record Opgørelsesplan(
    string Kode,
    string Titel,
    string Definition,
    IReadOnlyList<(string Kode, string Navn)> Rækker,
    IReadOnlyList<(string Kode, string Navn)> Kolonner
)
{
    /// <summary>Counts that nobody planned for are a bug: a new code must be given a name before it can be counted.</summary>
    public Tælletabel Tabel(IReadOnlyList<Enhed> enheder, IReadOnlyList<Tal> tal)
    {
        var antal = tal.ToDictionary(t => (t.Enhed, t.Række, t.Kolonne), t => t.Antal);
        var tabel = new Tælletabel(
            [.. Kolonner.Select(k => k.Navn)],
            [
                .. from enhed in enheder
                from række in Rækker
                select new Tællerække(
                    række.Navn,
                    [
                        .. Kolonner.Select(k =>
                            antal.GetValueOrDefault((enhed.Id, række.Kode, k.Kode))
                        ),
                    ]
                )
                {
                    Gruppe = enhed.Navn,
                },
            ]
        );
        return tabel.Rækker.Sum(r => r.Tal.Sum()) == tal.Sum(t => t.Antal)
            ? tabel
            : throw new InvalidOperationException($"{Kode} counts something that has no name.");
    }
}

/// <summary>A table as its reader may see it.</summary>
public sealed record Opgørelse(Opgørelsesplan Plan, Diskrettabel Tabel);

using Ret;
using Saglig.Storage;

namespace Saglig.Overblik;

/// <summary>The rows behind the head.</summary>
public sealed class HeadSql(Db db)
{
    internal sealed record HeadRow(
        string? Name,
        string? Cpr,
        string Unit,
        IReadOnlyList<string> Needs,
        CaseCounts Counts
    );

    internal Task<HeadRow> Find(SagId sag) =>
        db.Get(
            """
            select b.navn, b.cpr, e.navn as enhed, b.tolk, b.tilgaengelighed, b.adressebeskyttet, b.doed, b.fraflyttet,
                b.vaerge_navn, b.fritaget_digital_post, s.journal_antal,
                (select count(*) from oplysning o where o.sag_id = s.id) as oplysninger,
                (select count(*) from brev v where v.sag_id = s.id) as breve,
                (select count(*) from kladde k where k.sag_id = s.id) as kladder
            from sag s join enhed e on e.id = s.enhed_id left join borger b on b.id = s.borger_id where s.id = @sag
            """,
            new { sag },
            row => new HeadRow(
                row.TextOrNull("navn"),
                row.TextOrNull("cpr"),
                row.Text("enhed"),
                row.IsNull("navn") ? [] : [.. NeedsOf(row)],
                new(
                    row.Int("journal_antal"),
                    row.Int("oplysninger"),
                    row.Int("breve"),
                    row.Int("kladder")
                )
            )
        );

    private static IEnumerable<string> NeedsOf(Row row)
    {
        if (row.DateOrNull("doed") is { } dead)
            yield return $"Borgeren døde {dead.Skrevet()}";
        if (row.DateOrNull("fraflyttet") is { } moved)
            yield return $"Flyttet til en anden kommune {moved.Skrevet()}";
        if (row.TextOrNull("vaerge_navn") is { } guardian)
            yield return $"Værge: {guardian}";
        if (row.TextOrNull("tolk") is { } language)
            yield return $"Tolk: {language}";
        if (row.TextOrNull("tilgaengelighed") is { } need)
            yield return need;
        if (row.Flag("adressebeskyttet"))
            yield return "Adressen er beskyttet";
        if (row.Flag("fritaget_digital_post"))
            yield return "Får post på papir";
    }
}

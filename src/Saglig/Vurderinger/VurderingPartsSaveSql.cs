using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>The writing of the lists of one assessment, in their order.</summary>
internal sealed class VurderingPartsSaveSql(Db db)
{
    public async Task Add(Vurdering v)
    {
        foreach (var (nr, wish) in v.Ønsker.Index())
            await db.Execute(
                "insert into vurdering_oenske (vurdering_id, nr, ordret) values (@Id, @nr, @wish)",
                new
                {
                    v.Id,
                    nr,
                    wish,
                }
            );
        foreach (var (nr, statement) in v.Helhed.Udsagn.Index())
            await Statement(v.Id, nr, statement);
        foreach (var empty in v.Helhed.TommeKategorier)
            await db.Execute(
                "insert into vurdering_tom_kategori (vurdering_id, kategori, fordi) values (@Id, @Kategori, @Fordi)",
                new
                {
                    v.Id,
                    empty.Kategori,
                    empty.Fordi,
                }
            );
        foreach (var departure in v.Helhed.Fravigelser)
            await Departure(v, departure);
    }

    private async Task Statement(VurderingId id, int nr, Ret.Udsagn statement)
    {
        await db.Execute(
            "insert into vurdering_udsagn (vurdering_id, nr, tekst) values (@id, @nr, @Tekst)",
            new
            {
                id,
                nr,
                statement.Tekst,
            }
        );
        foreach (var rests in statement.HvilerPå.Distinct())
            await db.Execute(
                // Only what lies in the same case can be rested on, whatever the form says.
                """
                insert into vurdering_hviler_paa (vurdering_id, nr, oplysning_id)
                select v.id, @nr, o.id from vurdering v join oplysning o on o.sag_id = v.sag_id
                where v.id = @id and o.id = @on
                """,
                new
                {
                    id,
                    nr,
                    on = rests.Value,
                }
            );
    }

    private Task Departure(Vurdering v, Ret.Fravigelse departure) =>
        db.Execute(
            """
            insert into vurdering_fravigelse (vurdering_id, oplysning_id, dokument, vejer_mindre_fordi, modgrundlag_id,
                laeser_id)
            select v.id, o.id, @Dokument, @why, @counter, @reader
            from vurdering v join oplysning o on o.sag_id = v.sag_id where v.id = @Id and o.id = @about
            """,
            new
            {
                v.Id,
                about = departure.Oplysning.Value,
                departure.Dokument,
                why = departure.VejerMindreFordi,
                counter = departure.Modgrundlag?.Value,
                reader = v.Læsere.TryGetValue(departure.Oplysning, out var reader)
                    ? reader.Value
                    : (Guid?)null,
            }
        );
}

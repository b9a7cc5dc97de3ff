using Saglig.Storage;

namespace Saglig.Personer.Borgere;

/// <summary>The log of opened CPR numbers: append-only.</summary>
public sealed class CpråbningSql(Db db)
{
    public Task Add(Cpråbning opened) =>
        db.Execute(
            """
            insert into cpr_aabning (id, tidspunkt, medarbejder_id, enhed_id, sag_id, borger_id, formaal, grund)
            values (@Id, @Tidspunkt, @who, @unit, @Sag, @Borger, @purpose, @Grund)
            """,
            new
            {
                opened.Id,
                opened.Tidspunkt,
                who = opened.Hvem.Id,
                unit = opened.Hvem.Unit,
                opened.Sag,
                opened.Borger,
                purpose = opened.Formål,
                opened.Grund,
            }
        );
}

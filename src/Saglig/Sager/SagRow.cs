using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>The columns of a case and their mapping, for queries that name the case <c>s</c> and its type <c>t</c>.</summary>
public static class SagRow
{
    public const string Columns =
        "s.id, s.nummer, s.sagstype, t.navn as sagstype_navn, s.titel, s.borger_id, s.enhed_id, s.ansvarlig_id, "
        + "s.oprettet, s.afsluttet, s.kle_nummer, s.kle_titel, s.importeret, s.afsenders_nummer";

    /// <summary>Those of them that stand in the case's own row, for a statement that can name no other.</summary>
    internal const string Own =
        "id, nummer, sagstype, titel, borger_id, enhed_id, ansvarlig_id, oprettet, afsluttet, kle_nummer, kle_titel, "
        + "importeret, afsenders_nummer";

    /// <summary>The case of a row that has the columns above.</summary>
    public static Sag Map(Row row) =>
        new(
            new(row.Id("id")),
            row.Text("nummer"),
            row.Text("sagstype"),
            row.Text("sagstype_navn"),
            row.Text("titel")
        )
        {
            Borger = row.IdOrNull("borger_id") is { } borger ? new BorgerId(borger) : null,
            Unit = new(row.Id("enhed_id")),
            Ansvarlig = row.IdOrNull("ansvarlig_id") is { } ansvarlig
                ? new EmployeeId(ansvarlig)
                : null,
            Oprettet = row.Instant("oprettet"),
            Afsluttet = row.InstantOrNull("afsluttet"),
            KleNummer = row.Text("kle_nummer"),
            KleTitel = row.Text("kle_titel"),
            Importeret = row.Flag("importeret"),
            AfsendersNummer = row.TextOrNull("afsenders_nummer"),
        };
}

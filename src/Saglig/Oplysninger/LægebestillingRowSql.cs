using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The mapping of an order's columns.</summary>
internal static class LægebestillingRowSql
{
    public static Lægebestillingsrække Map(Row row, IReadOnlyList<DateOnly> reminders) =>
        new(new(row.Id("id")), Facts(row, reminders))
        {
            Adresse = row.Text("adresse"),
            Formål = row.Text("formaal"),
            Linje = row.IdOrNull("planlinje_id") is { } line ? new PlanlinjeId(line) : null,
            Samtykke = row.IdOrNull("samtykke_id") is { } consent ? new SamtykkeId(consent) : null,
            Hjemmel = row.Text("hjemmel"),
            JournalNr = row.Int("journal_nr"),
            DokumentNr = row.IntOrNull("dokument_nr"),
            Oplysning = row.IdOrNull("oplysning_id") is { } about ? new OplysningId(about) : null,
            AnnulleretFordi = row.Text("annulleret_fordi"),
        };

    private static Lægebestilling Facts(Row row, IReadOnlyList<DateOnly> reminders) =>
        new(
            row.Code<Lægepapir>("papir"),
            row.Code<Lægerolle>("laege"),
            row.Text("navn"),
            row.Date("bestilt"),
            row.Date("forventet")
        )
        {
            AndetPapir = row.Text("andet_papir"),
            Spørgsmål = row.Text("spoergsmaal"),
            Rykket = reminders,
            SvarVentes = row.Date("svar_ventes"),
            Modtaget = row.DateOrNull("modtaget"),
            Annulleret = row.DateOrNull("annulleret"),
            LægenSvaredeIkke = row.Flag("laegen_svarede_ikke"),
        };
}

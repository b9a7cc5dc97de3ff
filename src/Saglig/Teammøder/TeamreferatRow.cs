using Saglig.Storage;

namespace Saglig.Teammøder;

/// <summary>The mapping of what is written down of a meeting; the members lie in a table of their own.</summary>
internal static class TeamreferatRow
{
    public static Teamreferat Map(Row row) =>
        new()
        {
            BorgerenMødte = row.Flag("borger_moedte"),
            UdenBorgerenFordi = row.Text("uden_borger_fordi"),
            Bisidder = row.Text("bisidder"),
            SagsbehandlerenMødte = row.Flag("sagsbehandler_moedte"),
            ForBorgeren = row.IsNull("indstilling_for") ? null : row.Flag("indstilling_for"),
            Indstilling = row.Text("indstilling"),
            UdsatFordi = row.Text("udsat_fordi"),
            DokumentNr = row.IntOrNull("dokument_nr"),
        };
}

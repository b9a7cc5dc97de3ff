using Ret;
using Saglig.Storage;

namespace Saglig.Oplysninger;

/// <summary>The find under a piece of information, as the law sees it; columns as <see cref="OplysningRowSql"/> names them.</summary>
internal static class FundRowSql
{
    public static Netfund Map(Row row) =>
        new(Opslag(row), row.Instant("n_begrundet"), Number(row, "f_dokument"))
        {
            Adresse = row.Text("f_adresse"),
            Set = row.Instant("f_set"),
            LoggetInd = row.IsNull("f_logget") ? null : row.Flag("f_logget"),
            AndrePersoner = row.Flag("f_andre"),
            Kopi = row.IsNull("f_kopi") ? "" : Number(row, "f_kopi"),
        };

    private static Netopslagsfakta Opslag(Row row) =>
        new()
        {
            Kanal = row.Code<Netkanal>("n_kanal"),
            Anledning = Enum.TryParse<Anledning>(row.Text("n_anledning"), out var occasion)
                ? occasion
                : null,
            Papirer = row.Text("n_papirer").Split(", ", StringSplitOptions.RemoveEmptyEntries),
            Grund = row.Text("n_grund"),
            Tvivl = row.Text("n_tvivl"),
            ÅbenForAlle = row.IsNull("n_aaben") ? null : row.Flag("n_aaben"),
            Profil = row.CodeOrNull<Netprofil>("n_profil"),
            Kontakt = row.IsNull("n_kontakt") ? null : row.Flag("n_kontakt"),
        };

    private static string Number(Row row, string column) =>
        $"{row.Text("sagsnummer")}-{row.Int(column)}";
}

using System.Diagnostics;
using Ret;
using Saglig.Storage;

namespace Saglig.Ansøgninger;

/// <summary>An application in the register.</summary>
public readonly record struct AnsøgningId(Guid Value) : IId;

/// <summary>The end of an application as it is kept.</summary>
/// <param name="Art">One of the four ends: afgoerelse, tilbagetrukket, doed, overdraget.</param>
public sealed record Afslutningsrække(string Art, DateOnly Dag)
{
    public string? Dokument { get; init; }
    public string? Kommune { get; init; }
    public Udfald? Udfald { get; init; }
    public bool? Begrundet { get; init; }
    public DateTimeOffset Registreret { get; init; }
    public int Journalnr { get; init; }

    /// <summary>The row of one of the law's four ends.</summary>
    public static Afslutningsrække Of(Ansøgningsafslutning slut) =>
        slut switch
        {
            SkriftligAfgørelse a => new("afgoerelse", a.Dag)
            {
                Dokument = a.Dokument,
                Udfald = a.Udfald,
                Begrundet = a.ErBegrundet,
            },
            TrukketTilbage t => new("tilbagetrukket", t.Dag) { Dokument = t.Bekræftelse },
            BorgerenErDød d => new("doed", d.Dag),
            Overdraget o => new("overdraget", o.Dag)
            {
                Dokument = o.Kvittering,
                Kommune = o.TilKommune,
            },
            _ => throw new UnreachableException(),
        };
}

/// <summary>The mapping of rows to the law's facts.</summary>
internal static class AnsøgningRow
{
    public static RegistreretAnsøgning Map(Row row) =>
        new(
            new(row.Id("id")),
            new(row.Id("sag_id")),
            new Ansøgning
            {
                Ydelse = row.Text("ydelse"),
                Modtaget = row.Date("modtaget"),
                FristIUger = row.Int("frist_uger"),
                Afslutning = row.DateOrNull("slut_dag") is { } dag ? End(row, dag) : null,
                Fristbrev = row.DateOrNull("sendt") is { } sendt
                    ? new(sendt, row.Text("venter_paa"), row.Date("forventet"))
                    : null,
            }
        )
        {
            Journalnr = row.Int("journal_nr"),
            Mundtlig = row.Flag("mundtlig"),
        };

    public static ÅbenAnsøgning MapÅben(Row row) =>
        new(
            new(row.Id("id")),
            row.Text("nummer"),
            row.Text("ydelse"),
            row.Date("modtaget"),
            row.Int("frist_uger")
        )
        {
            Unit = new(row.Id("enhed_id")),
            Ansvarlig = row.IdOrNull("ansvarlig_id") is { } id ? new EmployeeId(id) : null,
            Borger = row.IdOrNull("borger_id") is { } borger ? new BorgerId(borger) : null,
        };

    private static Ansøgningsafslutning End(Row row, DateOnly dag) =>
        row.Text("slut_art") switch
        {
            "afgoerelse" => new SkriftligAfgørelse(
                dag,
                row.Code<Udfald>("slut_udfald"),
                row.Text("slut_dokument"),
                row.Flag("slut_begrundet")
            ),
            "tilbagetrukket" => new TrukketTilbage(dag, row.Text("slut_dokument")),
            "doed" => new BorgerenErDød(dag),
            "overdraget" => new Overdraget(
                dag,
                row.Text("slut_kommune"),
                row.Text("slut_dokument")
            ),
            var other => throw new UnreachableException($"No such end: {other}."),
        };
}

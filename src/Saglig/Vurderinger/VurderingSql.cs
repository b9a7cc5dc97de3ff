using Ret;
using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>Assessments of a case.</summary>
public sealed class VurderingSql(Db db)
{
    private const string Columns = """
        id, imod_borgeren, borgerens_ord, borgerens_ord_skrevet, funktionsevne, arbejdsevne, samlet, egen_laege,
        egen_laege_fordi, helbredsrisiko, helbredsrisiko_dokument, helbredsrisiko_af, risiko_godkendt_af, skrevet_af,
        underskrevet, aendret, erstatter_id, erstatter_fordi, version,
        (select count(distinct andre.sag_id) from vurdering andre where andre.tekst_hash = v.tekst_hash
            and andre.sag_id <> v.sag_id and andre.underskrevet is not null) as samme_tekst
        """;

    /// <summary>The assessment that counts: the latest signed one, or the draft while none is signed; null when there is none.</summary>
    public async Task<Helhedsvurdering?> Seneste(SagId sag) =>
        (await Gældende(sag) ?? await Draft(sag))?.Helhed;

    /// <summary>The latest signed assessment with its wishes; null when none is signed.</summary>
    public async Task<Vurdering?> Gældende(SagId sag) =>
        await List(
            "v.sag_id = @sag and v.underskrevet is not null",
            new { sag },
            "v.underskrevet desc, v.id desc limit 1"
        )
            is [var latest]
            ? latest
            : null;

    /// <summary>The draft that is being written; null when there is none.</summary>
    public async Task<Vurdering?> Draft(SagId sag) =>
        await List("v.sag_id = @sag and v.underskrevet is null", new { sag }) is [.., var latest]
            ? latest
            : null;

    /// <summary>All signed assessments, the oldest first.</summary>
    public Task<IReadOnlyList<Vurdering>> Signed(SagId sag) =>
        List("v.sag_id = @sag and v.underskrevet is not null", new { sag });

    /// <summary>How many other cases have a signed assessment with these very words; 0 for no words (S0-8).</summary>
    public async Task<int> SameText(SagId sag, string? hash) =>
        hash is null
            ? 0
            : await db.Get(
                """
                select count(distinct sag_id) as antal from vurdering
                where tekst_hash = @hash and sag_id <> @sag and underskrevet is not null
                """,
                new { sag, hash },
                row => row.Int("antal")
            );

    private async Task<IReadOnlyList<Vurdering>> List(
        string where,
        object args,
        string order = "v.underskrevet, v.id"
    )
    {
        var rows = await db.List(
            $"select {Columns} from vurdering v where {where} order by {order}",
            args,
            Map
        );
        var all = new List<Vurdering>(rows.Count);
        foreach (var row in rows)
            all.Add(With(row, await VurderingPartsSql.Load(db, row.Id)));
        return all;
    }

    private static Vurdering With(Vurdering row, VurderingPartsSql parts) =>
        row with
        {
            Ønsker = parts.Wishes,
            Læsere = parts.Readers,
            Helhed = row.Helhed with
            {
                Udsagn = parts.Statements,
                TommeKategorier = parts.Empty,
                Fravigelser = parts.Departures,
            },
        };

    private static Vurdering Map(Row row) =>
        new(new(row.Id("id")), Whole(row))
        {
            ImodBorgeren = row.IsNull("imod_borgeren") ? null : row.Flag("imod_borgeren"),
            Helbredsrisiko = row.Code<Helbredsrisiko>("helbredsrisiko"),
            HelbredsrisikoDokument = row.Text("helbredsrisiko_dokument"),
            HelbredsrisikoAf = row.IdOrNull("helbredsrisiko_af") is { } by
                ? new EmployeeId(by)
                : null,
            RisikoGodkendtAf = row.IdOrNull("risiko_godkendt_af") is { } leader
                ? new EmployeeId(leader)
                : null,
            SkrevetAf = new(row.Id("skrevet_af")),
            Ændret = row.InstantOrNull("aendret"),
            Underskrevet = row.InstantOrNull("underskrevet"),
            Erstatter = row.IdOrNull("erstatter_id") is { } old ? new VurderingId(old) : null,
            ErstatterFordi = row.Text("erstatter_fordi"),
            Version = row.Int("version"),
        };

    private static Helhedsvurdering Whole(Row row) =>
        new()
        {
            ImodBorgeren = !row.IsNull("imod_borgeren") && row.Flag("imod_borgeren"),
            BorgerensOrd = row.Text("borgerens_ord"),
            BorgerensOrdSkrevet = row.DateOrNull("borgerens_ord_skrevet"),
            Funktionsevne = row.Text("funktionsevne"),
            Arbejdsevne = row.Text("arbejdsevne"),
            Samlet = row.Text("samlet"),
            EgenLæge = row.CodeOrNull<Lægefølge>("egen_laege") is { } followed
                ? new(followed, row.Text("egen_laege_fordi"))
                : null,
            SagerMedSammeTekst = row.Int("samme_tekst"),
            SkrevetAf = row.Id("skrevet_af").ToString("D"),
            Underskrevet = row.InstantOrNull("underskrevet")?.DateInCopenhagen(),
        };
}

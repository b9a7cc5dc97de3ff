using System.Buffers.Binary;
using Ret;
using Saglig.Storage;

namespace Saglig.Vurderinger;

/// <summary>Fingerprints of signed assessments (S0-8). Only prints are compared: no other case's text is ever read.</summary>
public sealed class AftrykSql(Db db)
{
    /// <summary>An assessment that was signed before its prints could be kept, or under an older edition of them.</summary>
    internal sealed record Mangler(VurderingId Id, SagId Sag, string Samlet);

    /// <summary>
    /// The other cases whose signed assessment is nearly the same, and the passage of this text that is used again;
    /// 0 cases for a text that is too short to tell. Also an assessment that was replaced later counts its case.
    /// </summary>
    public async Task<Tekstfællesskab> Common(SagId sag, string text)
    {
        var prints = Tekstgenkendelse.Aftryk(text);
        if (prints.Count == 0)
            return new(0, "");
        var (list, args) = InList.Of(prints.Select(p => p.Værdi));
        var shared = await db.List(
            $"""
            with ens as (
                select a.nr, t.sag_id from vurdering_aftryk a join vurdering_aftrykt t on t.nr = a.nr
                where a.aftryk in ({list}) and t.sag_id <> @sag and t.udgave = @udgave
                group by a.nr, t.sag_id having count(*) >= @need)
            select a.aftryk, count(distinct ens.sag_id) as sager, (select count(distinct sag_id) from ens) as alle
            from ens join vurdering_aftryk a on a.nr = ens.nr
            where a.aftryk in ({list}) group by a.aftryk
            """,
            new Dictionary<string, object?>(args)
            {
                ["sag"] = sag,
                ["udgave"] = Tekstgenkendelse.Udgave,
                ["need"] = Tekstgenkendelse.Kræver(prints.Count),
            },
            row => (Print: row.Number("aftryk"), Cases: row.Int("sager"), All: row.Int("alle"))
        );
        // What half of them share is the standard text; the rest are chance likenesses.
        var standard = shared.Where(s => s.Cases * 2 >= s.All).Select(s => s.Print).ToHashSet();
        return new(
            shared is [var first, ..] ? first.All : 0,
            Tekstgenkendelse.Fælles(text, standard)
        );
    }

    /// <summary>Keeps the prints of a signed text, in the signing's own transaction.</summary>
    internal async Task Keep(SagId sag, VurderingId id, string text)
    {
        var nr = Nr(id);
        await db.Execute("delete from vurdering_aftryk where nr = @nr", new { nr });
        await db.Execute(
            """
            insert into vurdering_aftrykt (nr, vurdering_id, sag_id, udgave) values (@nr, @id, @sag, @udgave)
            on conflict (nr) do update set udgave = excluded.udgave
            """,
            new
            {
                nr,
                id,
                sag,
                udgave = Tekstgenkendelse.Udgave,
            }
        );
        foreach (var some in Tekstgenkendelse.Aftryk(text).Chunk(200))
            await db.Execute(
                $"insert into vurdering_aftryk (aftryk, nr) values {string.Join(", ", some.Select((_, i) => $"(@a{i}, @nr)"))}",
                some.Select((print, i) => (Name: $"a{i}", Value: (object?)print.Værdi))
                    .Append(("nr", nr))
                    .ToDictionary()
            );
    }

    /// <summary>Signed assessments whose prints are not kept in the present edition.</summary>
    internal Task<List<Mangler>> Missing(int most) =>
        db.List(
            """
            select v.id, v.sag_id, v.samlet from vurdering v
            left join vurdering_aftrykt t on t.vurdering_id = v.id and t.udgave = @udgave
            where v.underskrevet is not null and t.nr is null order by v.id limit @most
            """,
            new { udgave = Tekstgenkendelse.Udgave, most },
            row => new Mangler(new(row.Id("id")), new(row.Id("sag_id")), row.Text("samlet"))
        );

    /// <summary>The random half of the id: no two assessments share it, and nobody has to count.</summary>
    private static long Nr(VurderingId id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadInt64BigEndian(bytes[8..]) & long.MaxValue;
    }
}

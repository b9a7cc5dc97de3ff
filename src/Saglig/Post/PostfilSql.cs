using Saglig.Storage;

namespace Saglig.Post;

/// <summary>The files of papers in trays, in the order they came.</summary>
public sealed class PostfilSql(Db db)
{
    public Task<List<Papirfil>> Of(PapirId id) =>
        db.List(
            "select navn, bytes, hash, type, afvist_kode, afvist_grund from post_fil where papir_id = @id order by nr",
            new { id },
            row => new Papirfil(row.Text("navn"), row.Number("bytes"))
            {
                Hash = row.TextOrNull("hash"),
                Filtype = row.TextOrNull("type"),
                AfvistKode = row.TextOrNull("afvist_kode"),
                AfvistGrund = row.TextOrNull("afvist_grund"),
            }
        );

    public Task Add(PapirId paper, int nr, Papirfil file) =>
        db.Execute(
            """
            insert into post_fil (papir_id, nr, navn, bytes, hash, type, afvist_kode, afvist_grund)
            values (@paper, @nr, @Navn, @Bytes, @Hash, @Filtype, @AfvistKode, @AfvistGrund)
            """,
            new
            {
                paper,
                nr,
                file.Navn,
                file.Bytes,
                file.Hash,
                file.Filtype,
                file.AfvistKode,
                file.AfvistGrund,
            }
        );
}

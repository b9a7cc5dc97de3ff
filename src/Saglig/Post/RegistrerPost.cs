using Ret;
using Saglig.Dokumenter;
using Saglig.Storage;

namespace Saglig.Post;

/// <summary>Lays a received paper in the unit's tray until somebody finds its case. Never refuses.</summary>
public sealed class RegistrerPost(
    Db db,
    PostSql sql,
    PosttrinSql steps,
    RegisterDokument documents,
    FindBorger borgere
)
{
    /// <param name="cpr">Ten digits as on the paper, or null.</param>
    /// <param name="navn">The citizen's name as on the paper, or null.</param>
    public Task<PapirId> Run(EmployeeActor employee, Papir papir, string? cpr, string? navn) =>
        db.Write(async () =>
        {
            var paper = await borgere.For(
                new Bakkepapir(default, employee.Unit, papir)
                {
                    Cpr = cpr,
                    Navn = navn,
                    Registreret = default,
                    RegistreretAf = employee.Id,
                }
            );
            foreach (var file in papir.Filer.Where(f => !f.ErAfvist))
                await documents.Run(
                    DocumentHash.Parse(file.Hash!),
                    DocumentTypes.Parse(file.Filtype!),
                    file.Bytes
                );
            await sql.Add(paper);
            await steps.Add(
                paper.Id,
                employee.Id,
                "modtaget",
                $"Modtaget den {papir.Modtaget.Skrevet()} fra {papir.Afsender}."
            );
            return paper.Id;
        });
}

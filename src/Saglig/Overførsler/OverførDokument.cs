using Saglig.Sager;
using Saglig.Storage;

namespace Saglig.Overførsler;

/// <summary>
/// Takes a document over from another system with its number, dates and metadata (S0-1, S1-1, S1-2), in one transaction
/// with the case that it makes. The same document twice is taken over once.
/// </summary>
public sealed class OverførDokument(
    Db db,
    OverførselSql sql,
    SagSql sager,
    CreateSag create,
    JournaliserOverført write
)
{
    /// <param name="unit">The unit to which a new case belongs.</param>
    public Task<OverførselResult> Run(Manifestlinje line, Dokumentsvar.Klar file, UnitId unit) =>
        db.Write(async () =>
        {
            if (await sager.FindType(line.Sagstype) is null)
                return new OverførselResult.Afvist($"Sagstypen {line.Sagstype} findes ikke.");
            if (line.Sagsnummer is not { } number)
                return await Unnumbered(line, file, unit);
            var held = await sql.FindSag(number);
            if (held is { Importeret: false })
                return new OverførselResult.Afvist(
                    $"{number} er vores eget nummer og kan ikke bruges til en overført sag."
                );
            if (held is null)
                return await write.Run(await New(line, unit), line, file);
            return await Known(held, line, file);
        });

    private async Task<OverførselResult> Unnumbered(
        Manifestlinje line,
        Dokumentsvar.Klar file,
        UnitId unit
    ) =>
        await sql.FindUnnumbered(file.Hash.Value, line.Titel) is { } there
            ? new OverførselResult.FandtesAllerede(there)
            : await write.Run(await New(line, unit), line, file);

    private async Task<OverførselResult> Known(
        HeldSag held,
        Manifestlinje line,
        Dokumentsvar.Klar file
    )
    {
        var there = await sql.FindDokument(held.Id, line.DokumentNr, file.Hash.Value);
        return there is null ? await write.Run(held.Id, line, file)
            : there.Hash == file.Hash.Value
                ? new OverførselResult.FandtesAllerede($"{line.Sagsnummer}-{there.DokumentNr}")
            : new OverførselResult.Afvist(
                $"{line.Sagsnummer}-{there.DokumentNr} findes allerede med et andet indhold."
            );
    }

    private async Task<SagId> New(Manifestlinje line, UnitId unit) =>
        (
            await create.Run(
                new NewSag(line.Sagstype, line.Titel, unit)
                {
                    ImporteretNummer = line.Sagsnummer,
                    AfsendersNummer = line.AfsendersSagsnummer,
                }
            )
        ).Id;
}

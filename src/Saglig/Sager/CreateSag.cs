using Saglig.Storage;

namespace Saglig.Sager;

/// <summary>What a new case is made from.</summary>
public sealed record NewSag(string Sagstype, string Titel, UnitId Unit)
{
    public BorgerId? Borger { get; init; }
    public EmployeeId? Ansvarlig { get; init; }
    public string? AfsendersNummer { get; init; }

    /// <summary>A number from another system, taken over as it is.</summary>
    public string? ImporteretNummer { get; init; }
}

/// <summary>Makes a case with the next number of the year (S0-1) and its first journal line.</summary>
public sealed class CreateSag(Db db, SagSql sql, SagActs acts, IdSource ids, TimeProvider clock)
{
    /// <summary>Answers the new case. Inside another act's transaction it joins that.</summary>
    public Task<Sag> Run(NewSag ny) =>
        db.Write(async () =>
        {
            var type =
                await sql.FindType(ny.Sagstype)
                ?? throw new InvalidOperationException($"There is no case type {ny.Sagstype}.");
            var sag = new Sag(new(ids.New()), await Number(ny), type.Kode, type.Navn, ny.Titel)
            {
                Borger = ny.Borger,
                Unit = ny.Unit,
                Ansvarlig = ny.Ansvarlig,
                Oprettet = clock.Now(),
                KleNummer = type.KleNummer,
                KleTitel = type.KleTitel,
                Importeret = ny.ImporteretNummer is not null,
                AfsendersNummer = ny.AfsendersNummer,
            };
            await sql.Add(sag, type);
            await acts.Run(
                sag.Id,
                act => act.Write(new SagOprettet(type.Navn, type.KleNummer, sag.Importeret))
            );
            return sag;
        });

    private async Task<string> Number(NewSag ny)
    {
        if (ny.ImporteretNummer is { } imported)
        {
            var parts = imported.Split('-');
            await sql.Reserve(int.Parse(parts[0]), long.Parse(parts[1]));
            return imported;
        }
        var year = clock.Today().Year;
        return $"{year:D4}-{await sql.NextNumber(year):D7}";
    }
}

/// <summary>A case was made.</summary>
public sealed record SagOprettet(string Sagstype, string Kle, bool Importeret) : Hændelse
{
    public override string Type => "sag-oprettet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        Importeret ? $"Sagen er overført: {Sagstype}" : $"Sagen er oprettet: {Sagstype}";
    public override Tosproget TilBorger => new("Vi har oprettet en sag.", "We have opened a case.");
}

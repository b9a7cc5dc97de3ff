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
public sealed class CreateSag(
    SagActs acts,
    SagSql sql,
    Sagsnumre numbers,
    IdSource ids,
    TimeProvider clock
)
{
    /// <summary>Answers the new case. Inside another act's transaction it joins that.</summary>
    public Task<Sag> Run(NewSag ny) =>
        acts.Begin(
            () => Add(ny),
            async act =>
            {
                var sag = act.Sag;
                await act.Write(new SagOprettet(sag.SagstypeNavn, sag.KleNummer, sag.Importeret));
                return sag;
            }
        );

    private async Task<SagId> Add(NewSag ny)
    {
        var type =
            await sql.FindType(ny.Sagstype)
            ?? throw new InvalidOperationException($"There is no case type {ny.Sagstype}.");
        var number = ny.ImporteretNummer is { } imported
            ? await numbers.Take(imported)
            : await numbers.Next(clock.Today().Year);
        var sag = new Sag(new(ids.New()), number, type.Kode, type.Navn, ny.Titel)
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
        return sag.Id;
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

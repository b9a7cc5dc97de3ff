using Ret;

namespace Saglig.Tilsidesættelser;

/// <summary>A set-aside.</summary>
public readonly record struct TilsidesættelseId(Guid Value) : IId;

/// <summary>A request to the leader.</summary>
public readonly record struct ØnskeId(Guid Value) : IId;

/// <summary>A leader's decision that one rule shall not stop one case, with who and when.</summary>
public sealed record SatTilSide(TilsidesættelseId Id, SagId Sag, Tilsidesættelse Fakta)
{
    public required EmployeeId Leder { get; init; }
    public required UnitId Enhed { get; init; }
    public required DateTimeOffset Givet { get; init; }

    /// <summary>Null while it is in force.</summary>
    public DateTimeOffset? Tilbagekaldt { get; init; }
    public string TilbagekaldtFordi { get; init; } = "";
}

/// <summary>A caseworker's request that the leader set a rule aside.</summary>
public sealed record Ønske(ØnskeId Id, SagId Sag, string Sagsnummer, string Kode, string Fordi)
{
    public required EmployeeId Medarbejder { get; init; }
    public required DateTimeOffset Bedt { get; init; }
}

/// <summary>How many times a rule has been set aside in a period.</summary>
public sealed record Regeltælling(string Kode, int Antal);

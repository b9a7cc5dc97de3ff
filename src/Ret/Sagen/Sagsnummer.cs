namespace Ret;

/// <summary>
/// En sags nummer: år og løbenummer i året. Året er sagens år og kan være et andet end dokumentets.
/// </summary>
public sealed record Sagsnummer(int År, int Løbenummer)
{
    /// <summary>Nummeret i standardformatet "2018-0000088". En kommunes eget format skrives af <see cref="Nummerformat"/>.</summary>
    public override string ToString() => Nummerformat.Standard.Skriv(this);

    /// <summary>Sagens <paramref name="nummer"/>. dokument; det første er 1.</summary>
    public Dokumentnummer Dokument(int nummer) => new(this, nummer);
}

/// <summary>Et dokuments nummer: sagens nummer og dokumentets plads i sagen, fra 1 og op uden huller.</summary>
public sealed record Dokumentnummer(Sagsnummer Sag, int Nummer)
{
    public override string ToString() => Nummerformat.Standard.Skriv(this);
}

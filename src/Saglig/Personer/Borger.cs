namespace Saglig.Personer;

/// <summary>A citizen as the register holds them.</summary>
/// <param name="Cpr">Ten digits. Never shown whole without a logged opening.</param>
public sealed record Borger(BorgerId Id, string Cpr, string Navn)
{
    /// <summary>The number fails modulus 11; a warning, never a refusal, since valid numbers may (CPR-kontoret, 2007).</summary>
    public bool CprAfviger { get; init; }
    public string Adresse { get; init; } = "";
    public string Postnummer { get; init; } = "";
    public string By { get; init; } = "";
    public string Telefon { get; init; } = "";
    public string Email { get; init; } = "";

    /// <summary>The portal's language for this citizen: "da" or "en".</summary>
    public string Sprog { get; init; } = "da";

    /// <summary>The language in which an interpreter is needed; null when none is.</summary>
    public string? Tolk { get; init; }

    /// <summary>What the citizen needs in order to take part: wheelchair, large print, hearing loop.</summary>
    public string? Tilgængelighed { get; init; }
    public bool Adressebeskyttet { get; init; }
    public DateOnly? AdressebeskyttetTil { get; init; }
    public bool FritagetDigitalPost { get; init; }
    public DateOnly? Død { get; init; }
    public DateOnly? Fraflyttet { get; init; }
    public string? FraflyttetTil { get; init; }
    public string? VærgeNavn { get; init; }
    public string? VærgeAdresse { get; init; }
    public int Version { get; init; } = 1;
}

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

    /// <summary>Who holds custody, one or two; counts only until the citizen is 18, and never makes anyone a guardian.</summary>
    public IReadOnlyList<Forælder> Forældre { get; init; } = [];
    public int Version { get; init; } = 1;
}

/// <summary>Someone who holds custody of a citizen under 18, with the address that letters go to.</summary>
public sealed record Forælder(string Navn, string Adresse);

using Ret;

namespace Saglig.Breve;

/// <summary>Someone a letter is addressed to.</summary>
/// <param name="Rolle">Null for a recipient outside the case.</param>
/// <param name="Adresse">One entry a line; empty when the letter goes digitally to a protected address.</param>
/// <param name="SkjultIJournal">The address is protected: it stands on the recipient's own copy and nowhere else.</param>
public sealed record Adressat(
    Modtagerrolle? Rolle,
    string Navn,
    IReadOnlyList<string> Adresse,
    Brevkanal Kanal,
    string Hvorfor,
    bool SkjultIJournal = false
);

/// <summary>Whom a letter goes to on a day, or what must be done first.</summary>
public sealed record Adressater(IReadOnlyList<Adressat> Liste, Mangler? Mangler)
{
    /// <summary>What the author should know, but which stops nothing.</summary>
    public IReadOnlyList<string> Bemærkninger { get; init; } = [];

    /// <summary>The earliest day on which the letter may be with its recipient; the complaint guidance counts from it.</summary>
    public DateOnly TidligstFremme { get; init; }

    /// <summary>The day by which the letter must be with all its recipients; a deadline in it counts from here.</summary>
    public DateOnly FremmeSenest { get; init; }
}

using Pdf;
using Ret;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>
/// A letter as its author means it: what it is, what it says, who signs, what is enclosed. Sender, recipients, dates
/// and numbers are put on by <see cref="ComposeBrev"/>, so that no letter can be without them.
/// </summary>
/// <param name="Titel">The letter's heading; one line, never blank.</param>
/// <param name="Krop">The body; headings in it are of level 2 and 3. <see cref="Brevtekst"/> makes blocks of typed text.</param>
public sealed record BrevUdkast(Brevtype Type, string Titel, IReadOnlyList<Block> Krop)
{
    /// <summary>Numbered in this order: "Bilag 1: title, date, document number".</summary>
    public IReadOnlyList<Bilag> Bilag { get; init; } = [];

    /// <summary>Null sends the letter without a personal signature; not every kind may be (FVL § 32 b).</summary>
    public Underskriver? Underskriver { get; init; }

    /// <summary>Stands last in the body of a decision that does not grant everything.</summary>
    public Klagevejledning? Klagevejledning { get; init; }

    /// <summary>Someone else than the citizen, such as a doctor or another authority; null writes to the citizen.</summary>
    public EksternModtager? Ekstern { get; init; }

    /// <summary>The journal entry of the letter when it means more than that a letter was sent; its kind must be Ud.</summary>
    public Hændelse? Hændelse { get; init; }
}

/// <summary>Who signs a letter: a person by id, or a unit where a person's name is not to be shown.</summary>
public abstract record Underskriver
{
    private Underskriver() { }

    /// <summary>A person; the name that the citizen may see is found when the letter is made.</summary>
    public sealed record Medarbejder(EmployeeId Id) : Underskriver;

    public sealed record Enhed(UnitId Id) : Underskriver;

    /// <summary>The signed-in employee; null for citizens and for the program itself, who sign nothing.</summary>
    public static Underskriver? Af(Actor actor) =>
        actor is EmployeeActor employee ? new Medarbejder(employee.Id) : null;
}

/// <summary>An enclosure: a paper of the case, by its document number.</summary>
/// <param name="Dokument">The file; null for a note, which has none.</param>
public sealed record Bilag(
    string Titel,
    DateOnly? Dato,
    string Dokumentnummer,
    Dokumentfil? Dokument = null
)
{
    /// <summary>The words of a note, printed after the letter, so that nothing is listed that is not enclosed.</summary>
    public string? Tekst { get; init; }
}

/// <summary>A recipient outside the case. Letters to them go on paper.</summary>
/// <param name="Adresse">Street, then postal code and town; one entry a line.</param>
public sealed record EksternModtager(string Navn, IReadOnlyList<string> Adresse);

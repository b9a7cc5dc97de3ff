namespace Saglig.Personer;

/// <summary>
/// The name of an employee. It cannot be written on a page by accident: its text is reached only through
/// <see cref="Names"/>, which decides what the reader may see.
/// </summary>
public readonly struct PersonName
{
    private readonly string name;

    public PersonName(string name) => this.name = name;

    internal string Value => name;

    /// <summary>Never the name; a name that reaches a page this way is shown as a neutral word.</summary>
    public override string ToString() => "medarbejder";
}

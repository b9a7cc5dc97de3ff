using Saglig.Sager;

namespace Saglig.Personer.Borgere;

/// <summary>
/// The register's entry on the citizen was changed. Addresses and numbers are not repeated: they may be protected, and
/// the journal is read by more people than the register.
/// </summary>
/// <param name="Kilde">How the authority knows; empty when the citizen said so.</param>
public sealed record BorgerRettet(IReadOnlyList<Ændring> Ændringer, string Kilde) : Hændelse
{
    public override string Type => "borger-rettet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Borgerens oplysninger er rettet: {Navne}";
    public override string Tekst =>
        string.Join(
            '\n',
            Ændringer
                .Select(æ => æ.Værdi is null ? $"Rettet: {æ.Hvad}" : $"Rettet: {æ.Hvad}: {æ.Værdi}")
                .Append(Kilde == "" ? "Kilde: borgeren selv" : $"Kilde: {Kilde}")
        );
    public override Tosproget TilBorger =>
        new(
            $"Vi har rettet oplysninger om dig: {Navne}.",
            $"We have corrected details about you: {string.Join(", ", Ændringer.Select(æ => æ.Engelsk))}."
        );

    private string Navne => string.Join(", ", Ændringer.Select(æ => æ.Hvad));
}

using Ret;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>A paper that we hold already came again and was not journalised once more (S4-23).</summary>
/// <param name="Nummer">The number that it has already.</param>
/// <param name="FørsteGang">The day it was first received.</param>
public sealed record PapirKomIgen(
    string Navn,
    string Nummer,
    [property: System.Text.Json.Serialization.JsonPropertyName("FoersteGang")] DateOnly FørsteGang,
    DateOnly Modtaget,
    Afsenderart FraHvem
) : Hændelse
{
    public override string Type => "papir-kom-igen";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"“{Navn}” kom igen";
    public override Hjemmel Hjemmel => Love.OFL("§ 15");
    public override string Tekst =>
        $"Papiret “{Navn}” kom igen den {Modtaget.Skrevet()}. "
        + $"Det er allerede modtaget {FørsteGang.Skrevet()} som {Nummer}.";
    public override Tosproget? TilBorger =>
        FraHvem is Afsenderart.Borger or Afsenderart.Repræsentant
            ? new(
                $"Vi har fået “{Navn}” fra dig igen. Vi har det allerede: modtaget {FørsteGang.Skrevet()} som {Nummer}.",
                $"We have had “{Navn}” from you again. We hold it already: received {Engelsk.Dato(FørsteGang)} as {Nummer}."
            )
            : null;
}

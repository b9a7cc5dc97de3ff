using Ret;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>
/// A file came that cannot be kept. It counts as received: time, name, reason and the text with it are journalised, and
/// a new copy is asked for.
/// </summary>
/// <param name="Kode">The reason's fixed name.</param>
/// <param name="Grund">The sentence to the sender: what is wrong and what to do.</param>
public sealed record FilAfvist(
    string Tema,
    string Navn,
    long Bytes,
    string Kode,
    string Grund,
    DateOnly Modtaget
) : Hændelse
{
    public required Afsenderart FraHvem { get; init; }
    public string? Indhold { get; init; }

    public override string Type => "fil-afvist";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => $"{Tema}: filen “{Navn}” kan ikke læses";
    public override Hjemmel Hjemmel => Love.OFL("§ 15");
    public override string Tekst =>
        $"Filen “{Navn}” er modtaget den {Modtaget.Skrevet()}, men er ikke gemt. {Grund}\n\n"
        + "Papiret tæller som modtaget. Afsenderen bliver bedt om en ny kopi."
        + (Indhold is null ? "" : $"\n\nTeksten, der fulgte med: {Indhold}");

    public override Tosproget? TilBorger =>
        FraHvem switch
        {
            Afsenderart.Borger or Afsenderart.Repræsentant => new(
                $"Vi har fået din fil “{Navn}”, men vi kan ikke bruge den. {Grund} "
                    + $"Dit papir tæller som modtaget den {Modtaget.Skrevet()}.",
                $"We have had your file “{Navn}”, but we cannot use it. {Afvisning.PåEngelsk(Kode)} "
                    + $"Your paper counts as received on {Engelsk.Dato(Modtaget)}."
            ),
            Afsenderart.Fagperson or Afsenderart.Myndighed or Afsenderart.Arbejdsgiver => new(
                $"Vi har fået en fil om dig, som vi ikke kan åbne: {Tema}. Vi beder afsenderen om en ny.",
                $"We have had a file about you that we cannot open: {Tema}. We ask the sender for a new one."
            ),
            _ => null,
        };
}

/// <summary>The reasons for refusing a file, in English for the citizen's portal.</summary>
public static class Afvisning
{
    /// <param name="kode">The fixed name of the reason; an unknown one gets the general sentence.</param>
    public static string PåEngelsk(string kode) =>
        kode.Split('-')[0] switch
        {
            "tom" => "The file is empty. Please send a new copy.",
            "krypteret" => "The file is locked with a password. Please send a copy without one.",
            "for" => "The file is too large. Please divide it, or save it in a smaller version.",
            "forkert" =>
                "We cannot receive that type of file. Please save it as PDF and send that.",
            "beskadiget" =>
                "The file is damaged. Please save or scan it again and send the new copy.",
            _ => "The file is not safe to open. Please save it as PDF and send that.",
        };
}

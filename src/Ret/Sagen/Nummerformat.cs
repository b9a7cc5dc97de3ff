using System.Globalization;

namespace Ret;

/// <summary>
/// Hvordan en kommune skriver sine numre: et præfiks (normalt intet) og det mindste antal cifre i løbenummeret.
/// Et løbenummer, der er vokset ud over bredden, skrives med de cifre, det har.
/// </summary>
public sealed record Nummerformat(string Præfiks = "", int Bredde = 7)
{
    public static readonly Nummerformat Standard = new();

    /// <summary>Sagsnummeret i dette format, fx "2018-0000088".</summary>
    public string Skriv(Sagsnummer sag) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Præfiks}{sag.År:D4}-{sag.Løbenummer.ToString($"D{Bredde}", CultureInfo.InvariantCulture)}"
        );

    /// <summary>Dokumentnummeret i dette format, fx "2018-0000088-1".</summary>
    public string Skriv(Dokumentnummer dokument) =>
        string.Create(CultureInfo.InvariantCulture, $"{Skriv(dokument.Sag)}-{dokument.Nummer}");

    /// <summary>Sagsnummeret i <paramref name="tekst"/>; null, når teksten ikke er præcis et sagsnummer i dette format.</summary>
    public Sagsnummer? LæsSagsnummer(string? tekst) =>
        Dele(tekst) is [var år, var løbenummer] ? Sag(år, løbenummer) : null;

    /// <summary>Dokumentnummeret i <paramref name="tekst"/>; null, når teksten ikke er præcis et dokumentnummer i dette format.</summary>
    public Dokumentnummer? LæsDokumentnummer(string? tekst) =>
        Dele(tekst) is [var år, var løbenummer, var nummer]
        && Sag(år, løbenummer) is { } sag
        && !nummer.StartsWith('0')
        && Tal(nummer) is { } n
            ? new(sag, n)
            : null;

    private string[] Dele(string? tekst)
    {
        var renset = (tekst ?? "").Trim();
        return renset.StartsWith(Præfiks, StringComparison.OrdinalIgnoreCase)
            ? renset[Præfiks.Length..].Split('-')
            : [];
    }

    private Sagsnummer? Sag(string år, string løbenummer) =>
        år.Length == 4
        && Tal(år) is { } årstal
        && løbenummer.Length >= Bredde
        && (løbenummer.Length == Bredde || løbenummer[0] != '0')
        && Tal(løbenummer) is { } nummer
            ? new(årstal, nummer)
            : null;

    private static int? Tal(string tekst) =>
        int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var tal) && tal > 0
            ? tal
            : null;
}

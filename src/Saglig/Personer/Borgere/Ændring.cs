using Ret;

namespace Saglig.Personer.Borgere;

/// <summary>One thing in the register that was changed.</summary>
/// <param name="Værdi">The new value for the journal; null for what the journal does not repeat, such as an address.</param>
public sealed record Ændring(string Hvad, string Engelsk, string? Værdi = null)
{
    /// <summary>What differs between two states of a citizen, in the order of the forms.</summary>
    public static IReadOnlyList<Ændring> Mellem(Borger før, Borger nu) =>
        [.. Kontakt(før, nu).Concat(Behov(før, nu)).Concat(Forhold(før, nu))];

    private static IEnumerable<Ændring> Kontakt(Borger før, Borger nu)
    {
        if (før.Navn != nu.Navn)
            yield return new("navn", "name", nu.Navn);
        if ((før.Adresse, før.Postnummer, før.By) != (nu.Adresse, nu.Postnummer, nu.By))
            yield return new("adresse", "address");
        if (før.Telefon != nu.Telefon)
            yield return new("telefon", "telephone");
        if (før.Email != nu.Email)
            yield return new("e-mail", "email");
        if (
            (før.Adressebeskyttet, før.AdressebeskyttetTil)
            != (nu.Adressebeskyttet, nu.AdressebeskyttetTil)
        )
            yield return new(
                "adressebeskyttelse",
                "address protection",
                nu.Adressebeskyttet ? $"ja{Til(nu.AdressebeskyttetTil)}" : "nej"
            );
    }

    private static IEnumerable<Ændring> Behov(Borger før, Borger nu)
    {
        if (før.FritagetDigitalPost != nu.FritagetDigitalPost)
            yield return new(
                "post på papir",
                "letters on paper",
                nu.FritagetDigitalPost ? "ja" : "nej"
            );
        if (før.Sprog != nu.Sprog)
            yield return new(
                "sprog på Min sag",
                "language of My case",
                nu.Sprog == "en" ? "engelsk" : "dansk"
            );
        if (før.Tolk != nu.Tolk)
            yield return new("tolk", "interpreter", nu.Tolk ?? "nej");
        if (før.Tilgængelighed != nu.Tilgængelighed)
            yield return new(
                "hjælp til at deltage",
                "help to take part",
                nu.Tilgængelighed ?? "ingen"
            );
    }

    private static IEnumerable<Ændring> Forhold(Borger før, Borger nu)
    {
        if (!før.Forældre.SequenceEqual(nu.Forældre))
            yield return new(
                "forældremyndighed",
                "custody",
                nu.Forældre.Count == 0
                    ? "ingen"
                    : string.Join(" og ", nu.Forældre.Select(f => f.Navn))
            );
        if ((før.VærgeNavn, før.VærgeAdresse) != (nu.VærgeNavn, nu.VærgeAdresse))
            yield return new("værge", "guardian", nu.VærgeNavn ?? "ingen");
        if (før.Død != nu.Død)
            yield return new("dødsdag", "day of death", Dag(nu.Død));
        if ((før.Fraflyttet, før.FraflyttetTil) != (nu.Fraflyttet, nu.FraflyttetTil))
            yield return new(
                "flytning til en anden kommune",
                "moving to another municipality",
                $"{Dag(nu.Fraflyttet)}{(nu.FraflyttetTil is null ? "" : $", {nu.FraflyttetTil}")}"
            );
    }

    private static string Dag(DateOnly? day) => day?.Skrevet() ?? "nej";

    private static string Til(DateOnly? day) => day is { } d ? $", til {d.Skrevet()}" : "";
}

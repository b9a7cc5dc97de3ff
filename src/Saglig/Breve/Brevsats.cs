using Pdf;
using Ret;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>Who signs, as the citizen may see it.</summary>
/// <param name="Titel">Job title, or the unit's department.</param>
/// <param name="Telefon">Empty where none is to be shown.</param>
public sealed record Brevunderskrift(string Navn, string Titel, string Enhed, string Telefon);

/// <summary>
/// A letter with everything it is set from, read once. Preview, journalised letter and each recipient's copy are made
/// from it by the same function and differ only in number and address.
/// </summary>
public sealed record Brevsats(Sag Sag, BrevUdkast Udkast, Installation Installation)
{
    public required DateTimeOffset Nu { get; init; }
    public Brevunderskrift? Underskrift { get; init; }
    public required Adressater Adressater { get; init; }

    /// <summary>What stops the letter, as Danish sentences that say what to do; empty when it can be sent.</summary>
    public IReadOnlyList<string> Hindringer { get; init; } = [];

    /// <summary>Stands where the number will be, until the letter has one.</summary>
    public const string Kladde = "kladde";

    /// <summary>The day printed on the letter, in Copenhagen.</summary>
    public DateOnly Dato => Nu.DateInCopenhagen();

    /// <summary>The letter as it is journalised and shown: addressed to the first recipient, without a protected address.</summary>
    /// <param name="nummer">"2018-0000088-4"; null in a preview.</param>
    public Document Journaliseret(string? nummer) =>
        Til(Adressater.Liste is [var først, ..] ? Åben(først) : null, nummer);

    /// <summary>One recipient's own copy.</summary>
    public Document Kopi(Adressat til, string nummer) => Til(til, nummer);

    private static Adressat Åben(Adressat først) =>
        først.SkjultIJournal ? først with { Adresse = [] } : først;

    private Document Til(Adressat? til, string? nummer) =>
        new(
            Udkast.Titel,
            Installation.Myndighed,
            "da-DK",
            Nu,
            [
                Hoved(til, nummer),
                new Heading(1, Udkast.Titel),
                .. Udkast.Krop,
                .. Klage(),
                Slutning(),
                .. Bilagsliste(),
                .. Kopitil(),
                .. Bilagstekster(),
            ]
        )
        {
            Number = nummer,
            RunningHeader = $"{Udkast.Titel} · {Sag.Nummer}",
        };

    private LetterHead Hoved(Adressat? til, string? nummer) =>
        new(
            til is null ? [] : [til.Navn, .. til.Adresse],
            [
                Installation.Myndighed,
                Installation.Forvaltning,
                Installation.Adresse,
                $"{Installation.Postnummer} {Installation.By}",
                $"Telefon {Installation.Telefon}",
                Installation.Hjemmeside,
            ],
            [
                new("Dato", Dato.Skrevet()),
                new("Sagsnummer", Sag.Nummer),
                new("Dokument", nummer ?? Kladde),
                .. Afsender(),
            ]
        );

    private IEnumerable<Fact> Afsender()
    {
        if (Underskrift is not { } signer)
            yield break;
        yield return new("Sagsbehandler", $"{signer.Navn}, {signer.Titel}");
        if (signer.Telefon.Length > 0)
            yield return new("Direkte telefon", signer.Telefon);
    }

    private IEnumerable<Block> Klage()
    {
        if (Udkast.Klagevejledning is not { } vejledning)
            yield break;
        yield return new Heading(2, "Hvis du vil klage");
        foreach (var sætning in vejledning.Tekst)
            yield return Paragraph.Of(sætning);
    }

    private Signature Slutning() =>
        Underskrift is { } signer
            ? new("Med venlig hilsen", signer.Navn, signer.Titel, signer.Enhed)
            : new("Med venlig hilsen", Installation.Myndighed, Installation.Forvaltning);

    private IEnumerable<Block> Bilagsliste() =>
        Udkast.Bilag.Count == 0
            ? []
            :
            [
                new Heading(2, "Bilag"),
                new NumberedList([.. Udkast.Bilag.Select(b => ListItem.Of(Linje(b)))], "Bilag"),
            ];

    private static string Linje(Bilag bilag) =>
        string.Join(
            ", ",
            ((string?[])[bilag.Titel, bilag.Dato?.Skrevet(), bilag.Dokumentnummer]).OfType<string>()
        );

    private IEnumerable<Block> Kopitil() =>
        Adressater.Liste.Count < 2
            ? []
            :
            [
                Paragraph.Of(
                    "Kopi til: "
                        + string.Join(
                            ", ",
                            Adressater.Liste.Skip(1).Select(a => $"{a.Navn}, der {a.Hvorfor}")
                        )
                ),
            ];

    private IEnumerable<Block> Bilagstekster() =>
        Udkast
            .Bilag.Index()
            .Where(b => b.Item.Tekst is not null)
            .SelectMany(b =>
                new Block[]
                {
                    new Rule(),
                    new Heading(2, $"Bilag {b.Index + 1}: {b.Item.Titel}"),
                }.Concat(Paragraph.FromTyped(b.Item.Tekst!))
            );
}

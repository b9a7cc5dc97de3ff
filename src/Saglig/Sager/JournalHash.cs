using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Saglig.Sager;

/// <summary>
/// The canonical form of a journal entry and its hashes (form 1). Each field is written as name, length in bytes and
/// value, so that no text can be moved from one field to the next without changing the hash.
/// The chain runs over hashes of content, never over content: content can be sealed or lawfully deleted, and the salt,
/// which goes with it, keeps anyone from guessing a deleted text back from its hash.
/// </summary>
public static class JournalHash
{
    /// <summary>The head of a case without entries.</summary>
    public static readonly string Empty = new('0', 64);

    /// <summary>SHA-256 over the salted content, in lower-case hex.</summary>
    public static string OfContent(string salt, JournalContent content)
    {
        var text = new StringBuilder();
        Field(text, "form", "1");
        Field(text, "salt", salt);
        Field(text, "titel", content.Titel);
        Field(text, "tekst", content.Tekst);
        Field(text, "data", content.Data);
        Field(text, "hjemmel", content.Hjemmel);
        Field(text, "borger_da", content.BorgerDa);
        Field(text, "borger_en", content.BorgerEn);
        Field(text, "modtaget", Day(content.Modtaget));
        Field(text, "dokument_dato", Day(content.DokumentDato));
        Field(text, "afsender", content.Afsender);
        Field(text, "modtager", content.Modtager);
        Field(text, "kopi_til", content.KopiTil);
        Field(text, "initialer", content.Initialer);
        Field(text, "dokument", content.Dokument?.Hash);
        Field(text, "navn", content.Dokument?.Navn);
        Field(text, "type", content.Dokument?.Type);
        Field(text, "bytes", content.Dokument?.Bytes.ToString(CultureInfo.InvariantCulture));
        return Hash(text);
    }

    /// <summary>SHA-256 of one link: what stands in the entry itself, the hash of its content and the link before it.</summary>
    public static string OfLink(JournalLink link)
    {
        var text = new StringBuilder();
        Field(text, "form", "1");
        Field(text, "sag", link.Sag.Value.ToString("D"));
        Field(text, "nr", Number(link.Nr));
        Field(text, "dokument_nr", Number(link.DokumentNr));
        Field(text, "art", link.Art);
        Field(text, "hvad", link.Type);
        Field(text, "version", Number(link.TypeVersion));
        Field(text, "forfatter_art", link.ForfatterArt);
        Field(text, "forfatter", link.Forfatter?.ToString("D"));
        Field(text, "enhed", link.Enhed?.ToString("D"));
        Field(
            text,
            "journaliseret",
            link.Journaliseret.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
        );
        Field(text, "retter", Number(link.RetterNr));
        Field(text, "bilag_til", Number(link.BilagTilNr));
        Field(text, "indhold", link.IndholdHash);
        Field(text, "forrige", link.ForrigeHash);
        return Hash(text);
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is null)
            text.Append(name).Append(":-\n");
        else
            text.Append(
                CultureInfo.InvariantCulture,
                $"{name}:{Encoding.UTF8.GetByteCount(value)}:{value}\n"
            );
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string Hash(StringBuilder text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}

/// <summary>The part of an entry that can be sealed or deleted.</summary>
public sealed record JournalContent(string Titel, string? Tekst, string Data)
{
    public string? Hjemmel { get; init; }
    public string? BorgerDa { get; init; }
    public string? BorgerEn { get; init; }
    public DateOnly? Modtaget { get; init; }
    public DateOnly? DokumentDato { get; init; }
    public string? Afsender { get; init; }
    public string? Modtager { get; init; }
    public string? KopiTil { get; init; }
    public string? Initialer { get; init; }
    public Dokumentfil? Dokument { get; init; }
}

/// <summary>The part of an entry that stays for good.</summary>
public sealed record JournalLink(
    SagId Sag,
    int Nr,
    int? DokumentNr,
    string Art,
    string Type,
    int TypeVersion
)
{
    public required string ForfatterArt { get; init; }
    public Guid? Forfatter { get; init; }
    public Guid? Enhed { get; init; }
    public required DateTimeOffset Journaliseret { get; init; }
    public int? RetterNr { get; init; }
    public int? BilagTilNr { get; init; }
    public required string IndholdHash { get; init; }
    public required string ForrigeHash { get; init; }
}

using System.Globalization;
using Saglig.Dokumenter;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Areas of a picture as they are typed or drawn: a line each, four numbers in percent.</summary>
public static class Fundfelter
{
    private const int Most = 50;

    /// <summary>Null when a line is not four numbers that lie within the picture, or there are too many.</summary>
    public static IReadOnlyList<PictureArea>? Parse(string text)
    {
        var areas = new List<PictureArea>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (One(line) is not { } area || areas.Count == Most)
                return null;
            areas.Add(area);
        }
        return areas;
    }

    private static PictureArea? One(string line)
    {
        var parts = line.Split(
            [' ', ';', '\t'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        var numbers = new List<decimal>();
        foreach (var part in parts)
            if (
                decimal.TryParse(
                    part.Replace(',', '.').TrimEnd('%'),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
                numbers.Add(number);
        return
            parts.Length == 4
            && numbers is [var left, var top, var width, var height]
            && width > 0
            && height > 0
            && left + width <= 100
            && top + height <= 100
            ? new PictureArea(left, top, width, height)
            : null;
    }
}

/// <summary>Keeps a picture of a find: in the store before any row names it, known to the database with the act.</summary>
public sealed class Fundpapir(IDocumentStore store, RegisterDokument register, FundSql sql)
{
    /// <summary>Bytes of the largest picture that is received: a screen is far below.</summary>
    public const long Largest = 20 * 1024 * 1024;

    /// <summary>Outside a transaction. Answers the file as a journal entry names it.</summary>
    /// <exception cref="StorageFullException">The disk is full; nothing was kept.</exception>
    public async Task<Sager.Dokumentfil> Keep(
        ReadOnlyMemory<byte> picture,
        DocumentType type,
        string name
    )
    {
        using var content = new MemoryStream(picture.ToArray(), writable: false);
        if (
            await store.Put(content, 4 * Largest, CancellationToken.None)
            is not PutResult.Stored
            (var file)
        )
            throw new InvalidOperationException(
                "A covered picture is larger than four times the largest."
            );
        return new(file.Hash.Value, FileName.For(name, type), type.Code, file.Size);
    }

    /// <summary>The bytes of a kept picture; null when it is not in the store.</summary>
    public async Task<ReadOnlyMemory<byte>?> Read(DocumentHash hash)
    {
        if (await store.Open(hash, CancellationToken.None) is not { } stream)
            return null;
        await using (stream)
        {
            using var memory = new MemoryStream();
            await stream.CopyToAsync(memory);
            return memory.ToArray();
        }
    }

    /// <summary>What is covered: the picture itself, or a PDF's pages as one. Null when the PDF cannot be unfolded.</summary>
    public static async Task<ReadOnlyMemory<byte>?> AsPicture(
        ReadOnlyMemory<byte> file,
        DocumentType type
    ) =>
        type != DocumentType.Pdf ? file
        : await PdfPicture.Run(file, CancellationToken.None) is { } pages ? pages
        : null;

    /// <summary>The find as it is drawn on; null for a file that is neither picture nor PDF, or cannot be unfolded.</summary>
    public async Task<ReadOnlyMemory<byte>?> Picture(SagId sag, Fund fund) =>
        await sql.File(sag, fund.DokumentNr) is { } file
        && DocumentTypes.Parse(file.Type)
            is var type
                and (DocumentType.Png or DocumentType.Jpeg or DocumentType.Pdf)
        && await Read(file.Hash) is { } bytes
            ? await AsPicture(bytes, type)
            : null;

    /// <summary>Makes the file known, in the present transaction.</summary>
    public Task Register(Sager.Dokumentfil file) =>
        register.Run(DocumentHash.Parse(file.Hash), DocumentTypes.Parse(file.Type), file.Bytes);
}

using System.Security.Cryptography;
using System.Text.Json;
using Ret;
using Saglig.Post;
using Saglig.Ui;

namespace Saglig.MinSag.Ansøgninger;

/// <summary>What one can apply for: a case type with a published deadline.</summary>
/// <param name="Uger">The deadline in weeks (RTL § 3 stk. 2).</param>
public sealed record Ansøgningstype(string Kode, string Navn, string NavnPåEngelsk, int Uger)
{
    /// <summary>As the register names it: "fleksjob".</summary>
    public string Ydelse => Navn.ToLower(Dates.Danish);

    /// <summary>When an application received on the day is answered at the latest, with its explanation.</summary>
    public Frist Frist(DateOnly modtaget) => Frister.Sagsbehandling(modtaget, Uger, Ydelse);
}

/// <summary>An application as it was sent from the portal.</summary>
/// <param name="Afsender">The sender's own name, as the journal shall show it.</param>
public sealed record PortalAnsøgning(Ansøgningstype Type, string Afsender)
{
    /// <summary>The sender's own words; may be empty when files say it.</summary>
    public string Ord { get; init; } = "";
    public IReadOnlyList<Papirfil> Filer { get; init; } = [];

    /// <summary>The paper that is journalised; there is always a text, so that the application has a number of its own.</summary>
    public BorgerPapir Papir =>
        new($"Ansøgning om {Type.Ydelse}", Afsender, Filer)
        {
            Tekst = Ord.Length > 0 ? Ord : $"Jeg søger om {Type.Ydelse}.",
            Ydelse = Type.Ydelse,
        };

    /// <summary>The same for the same words and files: sent twice on one day it is one application.</summary>
    /// <param name="sag">The case it was sent to; null when the sender chose none.</param>
    public string Aftryk(SagId? sag)
    {
        var files = Filer
            .Select(f => f.Hash ?? $"{f.Navn}/{f.Bytes}")
            .Order(StringComparer.Ordinal);
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new object?[] { sag?.Value, Type.Kode, Ord, files.ToArray() }
        );
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}

/// <summary>The receipt for an application.</summary>
/// <param name="Nummer">The application's own number: "2026-0000377-1".</param>
public sealed record Ansøgningskvittering(string Sagsnummer, string Nummer)
{
    /// <summary>When the answer comes at the latest; null when the case knows no deadline.</summary>
    public DateOnly? Svarfrist { get; init; }

    /// <summary>The day of the application that was open already, whose clock goes on; null when this is the first.</summary>
    public DateOnly? AlleredeSøgt { get; init; }
    public IReadOnlyList<Papirfil> Afvist { get; init; } = [];

    /// <summary>What the sender reads.</summary>
    public string Sætning(Viewer viewer)
    {
        var deadline = Svarfrist is { } day
            ? viewer.Says(
                $" Du får svar senest {viewer.Says(day)}.",
                $" You will have an answer by {viewer.Says(day)}."
            )
            : "";
        var earlier = AlleredeSøgt is { } first
            ? viewer.Says(
                $" Du har allerede søgt {viewer.Says(first)}. Fristen løber fra den dag.",
                $" You applied already on {viewer.Says(first)}. The deadline runs from that day."
            )
            : "";
        return PortalUpload.Receipt(viewer, Nummer, Afvist) + earlier + deadline;
    }
}

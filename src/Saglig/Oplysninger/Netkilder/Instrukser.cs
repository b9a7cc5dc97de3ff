using Microsoft.Extensions.Options;
using Ret;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>A municipal instruction as it is at hand in the form (S1-20).</summary>
/// <param name="Navn">With its edition and date, as the journal keeps it.</param>
/// <param name="Afsnit">Its text, a paragraph each.</param>
public sealed record Instruks(string Kode, string Navn, IReadOnlyList<string> Afsnit);

/// <summary>A place in the law that the form rests on (S1-21).</summary>
/// <param name="Kontrolleret">When somebody last looked whether it still says so; null when nobody has.</param>
public sealed record Retskilde(string Navn, string Sted, Uri Adresse, DateOnly? Kontrolleret);

/// <summary>What the municipality says of the gate itself; from the configuration, section "Nettet".</summary>
public sealed class Netopsætning
{
    /// <summary>The day somebody last looked up the ombudsman's statement FOB 2011 15-1.</summary>
    public DateOnly? FobKontrolleret { get; init; }

    /// <summary>The day somebody last looked up chapter 3 a of retssikkerhedsloven.</summary>
    public DateOnly? RtlKontrolleret { get; init; }

    /// <summary>Name, edition and date of the instruction about press material.</summary>
    public string Presseinstruks { get; init; } =
        "Instruks om journalisering af avisartikler og læserbreve, udgave 1 af 20. december 2016";

    /// <summary>Its text; an empty line between paragraphs.</summary>
    public string Pressetekst { get; init; } =
        "Artiklen eller læserbrevet lægges på sagen som det er, med avisens navn og dato.\n\n"
        + "Skriv i journalen, hvorfor det er sagligt og relevant, før det lægges på sagen.\n\n"
        + "Brug aldrig borgerens holdninger. Har borgeren skrevet, er det kun omfanget, der kan have betydning.\n\n"
        + "Borgeren høres over det og ser det i sin aktindsigt. Omtales andre, dækkes de i kopier.";
}

/// <summary>The instructions at hand, and the sources of law that the gate shows.</summary>
public sealed class Instrukser(IOptions<Netopsætning> options)
{
    public const string PresseKode = "presse";

    /// <summary>The sources, each with the day it was last checked by a person.</summary>
    public IReadOnlyList<Retskilde> Retskilder =>
        [
            new(
                "Ombudsmandens udtalelse om Facebook",
                Love.FOB("2011 15-1").ToString(),
                new("https://www.ombudsmanden.dk"),
                options.Value.FobKontrolleret
            ),
            new(
                "Retssikkerhedslovens kapitel 3 a",
                Love.RTL("kap. 3 a").ToString(),
                new("https://www.retsinformation.dk"),
                options.Value.RtlKontrolleret
            ),
        ];

    /// <summary>The instruction for the channel; null when there is none.</summary>
    public Instruks? For(Netkanal kanal) =>
        kanal is Netkanal.Avisartikel or Netkanal.Læserbrev ? Find(PresseKode) : null;

    /// <summary>Null for a code that no instruction has.</summary>
    public Instruks? Find(string kode) =>
        kode == PresseKode
            ? new(
                PresseKode,
                options.Value.Presseinstruks,
                options.Value.Pressetekst.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            )
            : null;
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Saglig.Dokumenter;

namespace Saglig.Post;

/// <summary>From whom a paper comes. Decides what the citizen sees on the timeline, never whether it is received.</summary>
public enum Afsenderart
{
    [Display(Name = "Borgeren selv")]
    Borger,

    [Display(Name = "Borgerens repræsentant")]
    Repræsentant,

    [Display(Name = "Læge, sygehus eller anden fagperson")]
    Fagperson,

    [Display(Name = "En anden myndighed")]
    Myndighed,

    [Display(Name = "En politiker eller minister")]
    Politiker,

    [Display(Name = "Arbejdsgiver, a-kasse eller fagforening")]
    Arbejdsgiver,

    [Display(Name = "En, der giver et tip")]
    Tip,

    [Display(Name = "Avis, netmedie eller anden omtale")]
    Omtale,

    [Display(Name = "Andre")]
    Andre,
}

/// <summary>How a paper came.</summary>
public enum Kanal
{
    [Display(Name = "Brev med posten")]
    Brev,

    [Display(Name = "Digital Post eller mail")]
    DigitalPost,

    [Display(Name = "Afleveret personligt")]
    Personligt,

    [Display(Name = "Sagt mundtligt, også i telefonen")]
    Mundtligt,

    [Display(Name = "Min sag")]
    MinSag,
}

/// <summary>A file of a paper: in the store, or refused with the reason.</summary>
/// <param name="Bytes">Size in bytes as it was sent.</param>
public sealed record Papirfil(string Navn, long Bytes)
{
    /// <summary>Null when the file was refused.</summary>
    public string? Hash { get; init; }

    /// <summary>The code of its <see cref="DocumentType"/>; null when the file was refused.</summary>
    public string? Filtype { get; init; }
    public string? AfvistKode { get; init; }

    /// <summary>The Danish sentence to the sender: what is wrong and what to do.</summary>
    public string? AfvistGrund { get; init; }

    [JsonIgnore]
    public bool ErAfvist => Hash is null;

    /// <summary>A file as the upload reader judged it.</summary>
    public static Papirfil Of(UploadedFile file) =>
        file.Verdict switch
        {
            FileVerdict.Accepted(var type) => new(file.Name, file.Size)
            {
                Hash = file.Hash!.Value.Value,
                Filtype = type.Code,
            },
            FileVerdict.Refused refused => new(file.Name, file.Size)
            {
                AfvistKode = refused.Code,
                AfvistGrund = refused.Sentence,
            },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>
/// A paper as it was received, or what was said instead of a paper. Anything may be received, also a tip, a press
/// cutting or a file that cannot be read; what it may be used for is another question, asked later.
/// </summary>
/// <param name="Tema">The short theme (OFL § 15 stk. 3).</param>
/// <param name="Modtaget">The day it was received, not later than today.</param>
public sealed record Papir(string Tema, Afsenderart FraHvem, Kanal Kanal, DateOnly Modtaget)
{
    public string Afsender { get; init; } = "";

    /// <summary>The sender's unit (S1-2): "Beskæftigelsesforvaltningen".</summary>
    public string? AfsenderEnhed { get; init; }

    /// <summary>The number that the sender uses for the matter.</summary>
    public string? AfsendersNummer { get; init; }

    /// <summary>Everyone through whose hands it has come (S0-17), who wrote it first; empty when it came straight to us.</summary>
    public IReadOnlyList<Afsenderled> Afsendere { get; init; } = [];
    public DateOnly? DokumentDato { get; init; }
    public string? Modtager { get; init; }
    public string? KopiTil { get; init; }

    /// <summary>The author's initials as the paper itself shows them.</summary>
    public string? Initialer { get; init; }

    /// <summary>The text that came with it, or what was said.</summary>
    public string? Tekst { get; init; }

    /// <summary>What it applies for, when it is an application; else null.</summary>
    public string? Ydelse { get; init; }

    /// <summary>Why the same paper is journalised once more; null when it is not a repetition.</summary>
    public string? HvorforIgen { get; init; }

    [JsonIgnore]
    public IReadOnlyList<Papirfil> Filer { get; init; } = [];

    /// <summary>Whether the citizen is the sender, in person or by a representative, and so gets a receipt.</summary>
    [JsonIgnore]
    public bool FraBorgeren => FraHvem is Afsenderart.Borger or Afsenderart.Repræsentant;

    /// <summary>
    /// Tips, cuttings and papers of unknown third parties do not appear by themselves; what is used of them is shown to
    /// the citizen as information, and heard.
    /// </summary>
    [JsonIgnore]
    public bool VisesForBorgeren =>
        Afsenderkæde.ErBorgerens(Afsendere)
        || FraHvem is not (Afsenderart.Tip or Afsenderart.Omtale or Afsenderart.Andre);
}

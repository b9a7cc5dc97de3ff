using Ret;
using Saglig.Dokumenter;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>A find as it is to be laid on the case. Either a picture, or a paper that is on the case already.</summary>
public sealed record NytFund
{
    /// <summary>PNG or JPEG, only in memory; empty when it is a paper of the case, or nothing at all.</summary>
    public ReadOnlyMemory<byte> Billede { get; init; }
    public DocumentType Type { get; init; } = DocumentType.Png;

    /// <summary>The paper of the case; null when it is a picture.</summary>
    public int? DokumentNr { get; init; }

    /// <summary>What the find shows is a voluntary or public activity: only its extent is kept.</summary>
    public bool Aktivitet { get; init; }
    public string Adresse { get; init; } = "";
    public DateTimeOffset? Set { get; init; }
    public bool? LoggetInd { get; init; }
    public bool? AndrePersoner { get; init; }
    public Særlig? Særlig { get; init; }

    /// <summary>Of an activity: the only parts that can be seen. Of anything else: the parts that show other people.</summary>
    public IReadOnlyList<PictureArea> Felter { get; init; } = [];

    /// <summary>The provision and the reason for covering other people; null and empty when nobody is covered.</summary>
    public Udeladelse? Efter { get; init; }
    public string Fordi { get; init; } = "";

    /// <summary>Other people are to be covered in a copy at once.</summary>
    public bool DækkerAndre => !Aktivitet && AndrePersoner == true && Felter.Count > 0;
}

/// <summary>What came of laying a find on the case.</summary>
public abstract record FundResult
{
    private FundResult() { }

    /// <param name="Advarsler">What the rules warn of without stopping.</param>
    public sealed record Saved(NetfundId Id, IReadOnlyList<Prøvelse> Advarsler) : FundResult;

    /// <summary>A rule stops it; all answers. Nothing was kept.</summary>
    public sealed record NotYet(IReadOnlyList<Prøvelse> Prøvelser) : FundResult;

    /// <summary>The look is ended, the paper cannot be used, or the picture cannot be unfolded; what to do, in Danish.</summary>
    public sealed record Refused(string Sentence) : FundResult;

    /// <summary>The case has no such look or find.</summary>
    public sealed record NotFound : FundResult;
}

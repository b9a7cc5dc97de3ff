using Ret;

namespace Saglig.Foranstaltninger;

/// <summary>What every measure beside fleksjob holds, as people read and correct it.</summary>
public sealed record Foranstaltningsforhold
{
    public DateOnly? Folkepensionsdag { get; init; }

    /// <summary>The answers to the conditions; a condition without an answer has not been assessed.</summary>
    public IReadOnlyList<Betingelsessvar> Betingelser { get; init; } = [];

    /// <summary>0 when nothing has been saved yet.</summary>
    public int Version { get; init; }
}

/// <summary>What others have said in the case, as people write it down. Papers by their number in the case.</summary>
public sealed record Forelæggelsesforhold
{
    public int? LægeDokument { get; init; }
    public DateOnly? LægeModtaget { get; init; }
    public string LægeHelbred { get; init; } = "";
    public string LægeHensyn { get; init; } = "";
    public string LægeOpfattelse { get; init; } = "";
    public string LægeAndet { get; init; } = "";

    /// <summary>Why the case is clear and need not go to the team; empty when it must.</summary>
    public string UdenTeamFordi { get; init; } = "";

    /// <summary>The collected description that the municipality writes under the new regime.</summary>
    public int? SamletBeskrivelse { get; init; }

    /// <summary>0 when nothing has been saved yet.</summary>
    public int Version { get; init; }

    /// <summary>The doctor's certificate as the law sees it; null when it has not come.</summary>
    public Lægeattest265? Attest(string sagsnummer) =>
        this is { LægeDokument: { } paper, LægeModtaget: { } received }
            ? new()
            {
                Dokument = Papirer.Whole(sagsnummer, paper),
                Modtaget = received,
                Helbred = LægeHelbred,
                SærligeHensyn = LægeHensyn,
                BorgerensOpfattelse = LægeOpfattelse,
                AndreForhold = LægeAndet,
            }
            : null;
}

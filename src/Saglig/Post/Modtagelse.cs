using Saglig.Ansøgninger;
using Saglig.Sager;

namespace Saglig.Post;

/// <summary>What came of receiving a paper.</summary>
/// <param name="Nummer">The paper's number; the case's own number when it only came again.</param>
/// <param name="Numre">Every entry that was made for it, in order, refused files too.</param>
/// <param name="Afvist">Files that could not be kept, each with its sentence.</param>
/// <param name="Igen">Files that were left out because we hold them already.</param>
/// <param name="Ansøgning">Null when the paper is no application.</param>
public sealed record Modtagelse(
    Journalnummer Nummer,
    IReadOnlyList<Journalnummer> Numre,
    IReadOnlyList<Papirfil> Afvist,
    IReadOnlyList<Duplikat> Igen,
    RegistrerAnsøgningResult? Ansøgning
);

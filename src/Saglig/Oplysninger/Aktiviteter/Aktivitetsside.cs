using Ret;
using Saglig.Oplysninger.Netkilder;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>What the page knows beside what is typed: is it an activity, and on which find does it rest?</summary>
/// <param name="Fund">Null when the activity is told by the citizen or somebody who knows them.</param>
/// <param name="Kanal">Where the find was seen; null without a find.</param>
public sealed record Aktivitetsside(
    Fund? Fund,
    Netkanal? Kanal,
    bool ErAktivitet,
    DateOnly Received
)
{
    /// <summary>A find is of the fourth level, whoever is asked.</summary>
    public Kildeniveau Level(AktivitetForm form) =>
        Fund is null ? form.Niveau!.Value : Kildeniveau.Net;

    public string Source(AktivitetForm form) =>
        Kanal is { } channel ? channel.Navn()
        : form is { Niveau: Kildeniveau.Borger, Kilde: "" } ? "borgeren"
        : form.Kilde;

    public Grundlagsart Basis(AktivitetForm form) =>
        Fund is null && form.Niveau == Kildeniveau.Borger
            ? Grundlagsart.FraBorgeren
            : Grundlagsart.Uopfordret;

    /// <summary>The copy in which others are covered goes with the original, so that the citizen finds it.</summary>
    public IReadOnlyList<int> Documents =>
        Fund is null ? []
        : Fund.KopiNr is { } copy ? [Fund.DokumentNr, copy]
        : [Fund.DokumentNr];
}

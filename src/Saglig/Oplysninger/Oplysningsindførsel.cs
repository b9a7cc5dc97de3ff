using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger;

/// <summary>The entry that tells of a piece of information: of a special category it says nothing where others look.</summary>
internal static class Oplysningsindførsel
{
    public static Hændelse Written(Oplysning kept) =>
        kept.Fakta.Særlig is null
            ? new OplysningSkrevet(
                kept.Fakta.Id.Value,
                kept.Fakta.Titel,
                kept.Fakta.Kilde,
                kept.Fakta.Modtaget,
                Oplysningstekst.Of(kept)
            )
            : new SærligOplysningSkrevet(
                kept.Fakta.Id.Value,
                kept.Fakta.Modtaget,
                Oplysningstekst.Of(kept)
            );

    /// <summary>Also one that is no longer marked: its old words were of the special category.</summary>
    public static Hændelse Corrected(Oplysning old, Oplysning kept)
    {
        var (before, after) = (Oplysningstekst.Of(old), Oplysningstekst.Of(kept));
        return old.Fakta.Særlig is null && kept.Fakta.Særlig is null
            ? new OplysningRettet(kept.Fakta.Id.Value, kept.Fakta.Titel, before, after)
            : new SærligOplysningRettet(kept.Fakta.Id.Value, before, after);
    }

    public static Journaldata Data(Oplysningsfakta fakta) =>
        new() { Modtaget = fakta.Modtaget, Afsender = fakta.Særlig is null ? fakta.Kilde : null };
}

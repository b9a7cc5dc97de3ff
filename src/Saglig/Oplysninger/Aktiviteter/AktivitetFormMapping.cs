using Ret;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>Between the form and the piece of information that it tells.</summary>
internal static class AktivitetFormMapping
{
    /// <summary>Only of a form that has been checked.</summary>
    /// <param name="side">The page's own facts: activity or not, and the find it rests on.</param>
    public static Oplysning ToOplysning(this AktivitetForm form, Guid id, Aktivitetsside side) =>
        new(form.Facts(id, side))
        {
            Viser = side.ErAktivitet ? "" : form.Viser,
            Planlinje = form.Planlinje is { } line ? new PlanlinjeId(line) : null,
            EgetSpørgsmål = form.Planlinje is null ? form.EgetSpørgsmål : "",
            Grundlagsart = side.Basis(form),
            DokumentNumre = side.Documents,
            Netfund = side.Fund?.Id,
            Version = form.Udgave,
        };

    private static Oplysningsfakta Facts(this AktivitetForm form, Guid id, Aktivitetsside side) =>
        new()
        {
            Id = new(id),
            Titel = side.ErAktivitet ? "" : form.Titel,
            Niveau = side.Level(form),
            Kilde = side.Source(form),
            Kategori = side.ErAktivitet ? Kategori.FrivilligEllerOffentlig : form.Kategori!.Value,
            Retning = form.Retning!.Value,
            Modtaget = side.Received,
            Bruges = form.Bruges,
            Aktivitet = side.ErAktivitet ? form.Art : null,
            Metode = side.ErAktivitet ? form.Metode : null,
            Mængde = side.ErAktivitet && form.Metode != Målemetode.IkkeMålt ? form.Mængde : "",
            Periode = side.ErAktivitet && form.Metode != Målemetode.IkkeMålt ? form.Periode : "",
            DirekteBetydning = side.ErAktivitet ? form.DirekteBetydning : "",
            IkkeIndholdFordi = side.ErAktivitet ? form.IkkeIndholdFordi : "",
            Bevisværdi = form.Værdi,
            BevisværdiFordi = form.VærdiFordi,
            Særlig = form.Category(side),
        };

    /// <summary>Political work is one by itself, whatever is chosen; and what the find was marked with stays.</summary>
    private static Særlig? Category(this AktivitetForm form, Aktivitetsside side) =>
        side.ErAktivitet && form.Art == Aktivitetsart.Politik
            ? Ret.Særlig.Politik
            : form.Særlig ?? side.Fund?.Særlig;

    /// <summary>The form that shows a piece of information as it is kept.</summary>
    public static AktivitetForm ToForm(this Oplysning oplysning) =>
        new()
        {
            Art = oplysning.Fakta.Aktivitet,
            Niveau = oplysning.Fakta.Niveau,
            Kilde = oplysning.Fakta.Kilde,
            Titel = oplysning.Fakta.Titel,
            Viser = oplysning.Viser,
            Kategori = oplysning.Fakta.Kategori,
            Metode = oplysning.Fakta.Metode,
            Mængde = oplysning.Fakta.Mængde,
            Periode = oplysning.Fakta.Periode,
            DirekteBetydning = oplysning.Fakta.DirekteBetydning,
            IkkeIndholdFordi = oplysning.Fakta.IkkeIndholdFordi,
            Retning = oplysning.Fakta.Retning,
            Planlinje = oplysning.Planlinje?.Value,
            EgetSpørgsmål = oplysning.EgetSpørgsmål,
            Værdi = oplysning.Fakta.Bevisværdi,
            VærdiFordi = oplysning.Fakta.BevisværdiFordi,
            Særlig = oplysning.Fakta.Særlig,
            Bruges = oplysning.Fakta.Bruges,
            Udgave = oplysning.Version,
        };
}

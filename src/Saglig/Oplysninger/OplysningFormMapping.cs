using System.Globalization;
using Ret;

namespace Saglig.Oplysninger;

/// <summary>Between the form and the piece of information that it tells.</summary>
internal static class OplysningFormMapping
{
    /// <summary>Only of a form that has been checked.</summary>
    public static Oplysning ToOplysning(this OplysningForm form, Guid id) =>
        new(form.Facts(id))
        {
            Viser = form.Viser,
            Planlinje = form.Planlinje is { } line ? new PlanlinjeId(line) : null,
            EgetSpørgsmål = form.Planlinje is null ? form.EgetSpørgsmål : "",
            Grundlagsart = form.Grundlag,
            Samtykke = form is { Grundlag: Grundlagsart.Samtykke, Samtykke: { } consent }
                ? new SamtykkeId(consent)
                : null,
            Hjemmel = form.Grundlag == Grundlagsart.Lov ? form.Hjemmel : "",
            LægeSpørgsmål = form.LægeSpørgsmål,
            LægeSvar = form.LægeSvar,
            DokumentNumre =
            [
                .. form
                    .Dokumenter.Select(n => int.Parse(n, CultureInfo.InvariantCulture))
                    .Distinct()
                    .Order(),
            ],
            Version = form.Udgave,
        };

    private static Oplysningsfakta Facts(this OplysningForm form, Guid id) =>
        new()
        {
            Id = new(id),
            Titel = form.Titel,
            Niveau = form.Niveau!.Value,
            Kilde = form.Niveau == Kildeniveau.Borger && form.Kilde == "" ? "borgeren" : form.Kilde,
            Kategori = form.Kategori!.Value,
            Retning = form.Retning!.Value,
            Modtaget = form.Modtaget!.Value,
            Bruges = form.Bruges,
            Læge = form.Læge,
            Metode = form.Metode,
            Mængde = form.Mængde,
            Periode = form.Periode,
            ErAfvistBehandling = form.AfvistBehandling,
            IkkeVæsentligFordi = form.IkkeVæsentligFordi,
            BorgerenVedDetFordi = form.BorgerenVedDetFordi,
            Underrettet = form.Underrettet,
            UnderretningUndtagetFordi = form.UnderretningUndtagetFordi,
        };

    /// <summary>The form that shows a piece of information as it is kept.</summary>
    public static OplysningForm ToForm(this Oplysning oplysning)
    {
        var form = oplysning.Fakta.ToForm();
        form.Viser = oplysning.Viser;
        form.Planlinje = oplysning.Planlinje?.Value;
        form.EgetSpørgsmål = oplysning.EgetSpørgsmål;
        form.Grundlag = oplysning.Grundlagsart;
        form.Samtykke = oplysning.Samtykke?.Value;
        form.Hjemmel = oplysning.Hjemmel;
        form.LægeSpørgsmål = oplysning.LægeSpørgsmål;
        form.LægeSvar = oplysning.LægeSvar;
        form.Dokumenter =
        [
            .. oplysning.DokumentNumre.Select(n => n.ToString(CultureInfo.InvariantCulture)),
        ];
        form.Udgave = oplysning.Version;
        return form;
    }

    private static OplysningForm ToForm(this Oplysningsfakta fakta) =>
        new()
        {
            Titel = fakta.Titel,
            Niveau = fakta.Niveau,
            Kilde = fakta.Kilde,
            Kategori = fakta.Kategori,
            Retning = fakta.Retning,
            Modtaget = fakta.Modtaget,
            Bruges = fakta.Bruges,
            Læge = fakta.Læge,
            Mængde = fakta.Mængde,
            Periode = fakta.Periode,
            Metode = fakta.Metode,
            AfvistBehandling = fakta.ErAfvistBehandling,
            IkkeVæsentligFordi = fakta.IkkeVæsentligFordi,
            BorgerenVedDetFordi = fakta.BorgerenVedDetFordi,
            Underrettet = fakta.Underrettet,
            UnderretningUndtagetFordi = fakta.UnderretningUndtagetFordi,
        };
}

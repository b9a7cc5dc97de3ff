using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>A find as it is typed: the picture comes beside it, in memory only.</summary>
public sealed class FundForm
{
    [Display(Name = "Viser fundet en frivillig eller offentlig aktivitet?")]
    public bool? Aktivitet { get; set; }

    [Display(Name = "Papir på sagen")]
    public int? Dokument { get; set; }

    [Display(Name = "Skærmbillede")]
    public string? Fil { get; set; }

    [Display(Name = "Adresse")]
    public string Adresse { get; set; } = "";

    [Display(Name = "Hvilken dag så du det?")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Klokken")]
    public string Klokken { get; set; } = "";

    [Display(Name = "Var du logget ind på siden?")]
    public bool? LoggetInd { get; set; }

    [Display(Name = "Viser billedet andre end borgeren?")]
    public bool? AndrePersoner { get; set; }

    [Display(Name = "Felter på billedet")]
    public string Felter { get; set; } = "";

    [Display(Name = "Andre dækkes efter")]
    public Udeladelse? Efter { get; set; }

    [Display(Name = "De dækkes, fordi")]
    public string Fordi { get; set; } = "";

    [Display(Name = "Røber fundet noget af det her om borgeren?")]
    public Særlig? Særlig { get; set; }

    /// <summary>The case's papers to choose from; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Papirer { get; set; } = [];

    /// <summary>The instant in UTC; null when day or time cannot be read.</summary>
    public DateTimeOffset? Set
    {
        get
        {
            if (
                Dag is not { } day
                || !TimeOnly.TryParseExact(
                    Klokken.Replace(':', '.'),
                    ["H.mm", "HH.mm", "H"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var time
                )
            )
                return null;
            var local = day.ToDateTime(time);
            return new DateTimeOffset(local, Clock.Copenhagen.GetUtcOffset(local)).ToMilliseconds();
        }
    }
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Indhentninger;

/// <summary>What every request is typed with, whoever is asked: what it serves, what it rests on, and why we ask again.</summary>
public abstract class Spørgeform
{
    [Display(Name = "Hvilken linje i planen?")]
    public Guid? Linje { get; set; }

    [Display(Name = "Samtykke")]
    public Guid? Samtykke { get; set; }

    [Display(Name = "Bestemmelse, der giver adgang")]
    public string Hjemmel { get; set; } = "";

    [Display(Name = "Hvorfor spørger vi igen?")]
    public string SpørgerIgenFordi { get; set; } = "";

    /// <summary>The case's lines and consents to choose from; filled by the page.</summary>
    [BindNever]
    public IReadOnlyList<Valgmulighed> Linjer { get; set; } = [];

    [BindNever]
    public IReadOnlyList<Valgmulighed> Samtykker { get; set; } = [];

    /// <summary>The papers on file that look like what is asked for; filled when a rule stops it.</summary>
    [BindNever]
    public IReadOnlyList<PåSagen> Fundet { get; set; } = [];

    /// <summary>What the rules answered; filled when one stops it.</summary>
    [BindNever]
    public IReadOnlyList<Prøvelse> Prøvelser { get; set; } = [];
}

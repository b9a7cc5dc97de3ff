using System.ComponentModel.DataAnnotations;
using Ret;
using Saglig.Ui;

namespace Saglig.Breve;

/// <summary>Whom a free letter is for.</summary>
public enum Brevtil
{
    [Display(Name = "Borgeren", Description = "Værge og repræsentant får det også, når de skal.")]
    Borgeren,

    [Display(
        Name = "Andre",
        Description = "Fx en læge eller en anden myndighed. Brevet går på papir."
    )]
    Andre,
}

/// <summary>The kinds of letter that can be written freely; the others are made where the law makes its demands of them.</summary>
public static class Fritbrev
{
    private static readonly Brevtype[] Frie =
    [
        Brevtype.Andet,
        Brevtype.Anmodning,
        Brevtype.Bekræftelse,
        Brevtype.Oversendelse,
    ];

    /// <summary>For the list on the page.</summary>
    public static IReadOnlyList<Valgmulighed> Typer { get; } =
    [.. Frie.Select(t => new Valgmulighed(t.ToString(), Stort(t.Navn())))];

    /// <summary>Whether a letter of this kind may be written freely.</summary>
    public static bool Kan(Brevtype type) => Frie.Contains(type);

    private static string Stort(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

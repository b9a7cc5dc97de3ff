using System.ComponentModel.DataAnnotations;
using Ret;
using Saglig.Oplysninger.Indhentninger;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>An order as it is typed.</summary>
public sealed class BestillingForm : Spørgeform
{
    [Display(Name = "Hvad bestiller vi?")]
    public Lægepapir? Papir { get; set; }

    [Display(Name = "Hvilket andet papir?")]
    public string AndetPapir { get; set; } = "";

    [Display(Name = "Hvem spørger vi?")]
    public Lægerolle? Læge { get; set; }

    [Display(Name = "Lægens eller klinikkens navn")]
    public string Navn { get; set; } = "";

    [Display(Name = "Adresse, hvis der skal sendes et brev")]
    public string Adresse { get; set; } = "";

    [Display(Name = "Hvad spørger vi lægen om?")]
    public string Spørgsmål { get; set; } = "";

    [Display(Name = "Hvad skal svaret bruges til i netop denne sag?")]
    public string Formål { get; set; } = "";

    [Display(Name = "Hvornår venter vi svar?")]
    public DateOnly? Forventet { get; set; }

    /// <summary>The papers in words.</summary>
    public static IReadOnlyList<Valgmulighed> Papirer { get; } =
    [.. Enum.GetValues<Lægepapir>().Select(p => new Valgmulighed(p.ToString(), Upper(p.Navn())))];

    /// <summary>The doctors who can be asked here; the health coordinator is asked on a page of their own.</summary>
    public static IReadOnlyList<Valgmulighed> Læger { get; } =
    [
        .. Enum.GetValues<Lægerolle>()
            .Where(r => r != Lægerolle.Sundhedskoordinator)
            .Select(r => new Valgmulighed(r.ToString(), Upper(r.Navn()))),
    ];

    /// <summary>The order that the form tells. Only of a form that has been checked.</summary>
    public Lægebestillingsrække ToBestilling(LægebestillingId id, DateOnly today) =>
        new(
            id,
            new(Papir!.Value, Læge!.Value, Navn, today, Forventet!.Value)
            {
                AndetPapir = Papir == Lægepapir.Andet ? AndetPapir : "",
                Spørgsmål = Spørgsmål,
                SvarVentes = Forventet!.Value,
            }
        )
        {
            Adresse = Adresse,
            Formål = Formål,
            Linje = Linje is { } line ? new PlanlinjeId(line) : null,
            Samtykke = Samtykke is { } consent ? new SamtykkeId(consent) : null,
            Hjemmel = Hjemmel,
        };

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

using System.Text.RegularExpressions;
using Ret;
using Saglig.Personer;
using Saglig.Sager;

namespace Saglig.Oplysninger.Aktiviteter;

/// <summary>The three questions about one activity (S0-13), answered: what and whence, how much and how measured, what weight.</summary>
/// <param name="Omfang">The amount, or that it was not measured.</param>
public sealed record Aktivitetssvar(
    Guid Id,
    string Art,
    string Kilde,
    string Omfang,
    string Periode
)
{
    public required string Målt { get; init; }
    public required string Betydning { get; init; }
    public required string Vægt { get; init; }
    public required bool Bruges { get; init; }
    public Særlig? Særlig { get; init; }
}

/// <summary>The activities of a case as answers, with or without what could tell whose they are.</summary>
public sealed partial class LoadAktiviteter(OplysningSql sql, BorgerSql borgere)
{
    /// <summary>In the order they were written.</summary>
    public async Task<IReadOnlyList<Aktivitetssvar>> For(SagId sag) =>
        [
            .. (await sql.For(sag))
                .Where(o => o.Fakta.Aktivitet is not null)
                .Select(o => Answer(o.Fakta)),
        ];

    /// <summary>
    /// As <see cref="For"/>, with the citizen's name and number, and any case number, taken out of what people have typed.
    /// </summary>
    public async Task<IReadOnlyList<Aktivitetssvar>> WithoutPerson(Sag sag)
    {
        var citizen = sag.Borger is { } id ? await borgere.Find(id) : null;
        return
        [
            .. (await For(sag.Id)).Select(a =>
                a with
                {
                    Kilde = Clean(a.Kilde, citizen),
                    Omfang = Clean(a.Omfang, citizen),
                    Periode = Clean(a.Periode, citizen),
                    Betydning = Clean(a.Betydning, citizen),
                    Vægt = Clean(a.Vægt, citizen),
                }
            ),
        ];
    }

    private static Aktivitetssvar Answer(Oplysningsfakta fakta) =>
        new(
            fakta.Id.Value,
            fakta.Aktivitet!.Value.Navn(),
            fakta.Kilde,
            fakta.Metode == Målemetode.IkkeMålt ? "ikke målt" : fakta.Mængde,
            fakta.Metode == Målemetode.IkkeMålt ? "ikke målt" : fakta.Periode
        )
        {
            Målt = fakta.Metode?.Navn() ?? "ikke skrevet",
            Betydning = fakta.DirekteBetydning,
            Vægt = fakta.Bevisværdi is { } weight
                ? $"{weight.Navn()}: {fakta.BevisværdiFordi}"
                : "ikke vurderet",
            Bruges = fakta.Bruges,
            Særlig = fakta.Særlig,
        };

    /// <summary>The name in whole or in part, also in the genitive; short parts are words that mean something else.</summary>
    private static string Clean(string text, Borger? citizen)
    {
        var clean = Numbers().Replace(text, "(nummer)");
        var parts = (citizen?.Navn ?? "").Split(' ', '-').Where(p => p.Length > 2).ToList();
        if (parts.Count == 0)
            return clean;
        var part = $"(?:{string.Join('|', parts.Select(Regex.Escape))})s?";
        return Regex.Replace(
            clean,
            $@"\b{part}(?:[ -]+{part})*\b",
            "borgeren",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
    }

    /// <summary>CPR numbers and case numbers.</summary>
    [GeneratedRegex(@"\b\d{6}-?\d{4}\b|\b\d{4}-\d{5,9}(-\d+)?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

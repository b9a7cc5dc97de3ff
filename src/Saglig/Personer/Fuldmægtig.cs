using Ret;

namespace Saglig.Personer;

/// <summary>A mandate in one case.</summary>
public readonly record struct FuldmagtId(Guid Value) : IId;

/// <summary>Someone who acts for citizens: a person, or a person in an organisation.</summary>
/// <param name="Cpr">Ten digits; null when not known, and then they cannot sign in.</param>
public sealed record Repræsentant(Guid Id, string? Cpr, string Navn)
{
    public string? Organisation { get; init; }
    public string Adresse { get; init; } = "";
    public string Telefon { get; init; } = "";
    public string Email { get; init; } = "";
}

/// <summary>A registered mandate: who may do what in the case, from when to when.</summary>
public sealed record RegistreretFuldmagt(FuldmagtId Id, Repræsentant Hvem, Fuldmagt Fakta);

/// <summary>What a mandate covers, in the words of the pages and the journal.</summary>
public static class Fuldmagtsord
{
    /// <summary>The parts that can be given one by one, in the order in which they are asked for.</summary>
    public static readonly IReadOnlyList<(Fuldmagtsomfang Del, string Dansk, string Hjælp)> Dele =
    [
        (
            Fuldmagtsomfang.Indsigt,
            "se sagen",
            "Giver adgang til sagen på Min sag, så længe fuldmagten gælder."
        ),
        (Fuldmagtsomfang.Udtalelse, "udtale sig og svare på høringer", ""),
        (Fuldmagtsomfang.Klage, "klage", ""),
        (Fuldmagtsomfang.Ansøgning, "søge for borgeren", "Kan sende en ansøgning i sagen."),
        (Fuldmagtsomfang.KopiAfBreve, "få kopi af brevene", "Borgeren får dem også."),
        (
            Fuldmagtsomfang.BreveIStedet,
            "få brevene i stedet for borgeren",
            "Borgeren får dem ikke."
        ),
    ];

    /// <summary>"se sagen, klage".</summary>
    public static string Tekst(Fuldmagtsomfang omfang) =>
        string.Join(", ", Dele.Where(d => omfang.HasFlag(d.Del)).Select(d => d.Dansk));
}

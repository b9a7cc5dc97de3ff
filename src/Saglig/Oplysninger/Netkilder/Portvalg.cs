using Ret;
using Saglig.Ui;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>The choices of the gate in words, and which rules stand at which question.</summary>
public static class Portvalg
{
    public const string Ingen = "Ingen";

    public static IReadOnlyList<Valgmulighed> Anledning { get; } =
    [
        new(
            nameof(Ret.Anledning.ForholdFraAndre),
            "Andre har fortalt os noget om borgerens private forhold",
            "Og det kan ikke forklares på anden måde."
        ),
        new(
            nameof(Ret.Anledning.OffentligFremtræden),
            "Borgeren står selv offentligt frem",
            "Om noget, der kan have betydning for sagen."
        ),
        new(
            nameof(Ret.Anledning.FagligUndren),
            "Jeg undrer mig fagligt",
            "Og sagens andre oplysninger kan ikke forklare det."
        ),
        new(Ingen, "Ingen af dem", "Jeg vil bare se, om der er noget."),
    ];

    public static IReadOnlyList<Valgmulighed> Kanal { get; } =
    [.. Enum.GetValues<Netkanal>().Select(k => new Valgmulighed(k.ToString(), Upper(k.Navn())))];

    public static IReadOnlyList<Valgmulighed> Profil { get; } =
    [.. Enum.GetValues<Netprofil>().Select(p => new Valgmulighed(p.ToString(), Upper(p.Navn())))];

    public static IReadOnlyList<Valgmulighed> JaNej { get; } =
    [new("True", "Ja"), new("False", "Nej")];

    public static IReadOnlyList<Valgmulighed> Særlig { get; } =
    [.. Enum.GetValues<Særlig>().Select(s => new Valgmulighed(s.ToString(), Upper(s.Navn())))];

    public static IReadOnlyList<Valgmulighed> Udeladelse { get; } =
    [.. Enum.GetValues<Udeladelse>().Select(u => new Valgmulighed(u.ToString(), u.Navn()))];

    /// <summary>The rules that a question answers; the first that stops is where the conversation stays.</summary>
    public static IReadOnlyList<string> Regler(Portspørgsmål question) =>
        question switch
        {
            Portspørgsmål.Anledning => [Netopslagsregler.EnAnledning.Kode],
            Portspørgsmål.Papirer => [Netopslagsregler.PapirerneFørst.Kode],
            Portspørgsmål.Grund => [Netopslagsregler.SagligtOgRelevant.Kode],
            Portspørgsmål.Tvivl => [Netopslagsregler.FormodningOmKlarhed.Kode],
            _ => [.. Netadfærdsregler.Alle.Select(r => r.Kode)],
        };

    /// <summary>The field that a rule's no stands beside.</summary>
    public static string Felt(string kode) =>
        kode switch
        {
            "net-anledning" => nameof(OpenForm.Anledning),
            "net-papirer-foerst" => nameof(OpenForm.Papirer),
            "net-saglig-og-relevant" => nameof(OpenForm.Grund),
            "net-formodet-klarhed" => nameof(OpenForm.Tvivl),
            "net-aaben-for-alle" => nameof(OpenForm.ÅbenForAlle),
            "net-ingen-falsk-profil" => nameof(OpenForm.Profil),
            _ => nameof(OpenForm.Kontakt),
        };

    /// <summary>The answer to a question in words, for the list of what has been said.</summary>
    public static string Svar(OpenForm form, Portspørgsmål question) =>
        question switch
        {
            Portspørgsmål.Anledning => Text(Anledning, form.Anledning)
                + (form.Kanal is { } channel ? $": {channel.Navn()}" : ""),
            Portspørgsmål.Papirer => string.Join(
                ", ",
                form.Papirer.Select(n => Text(form.Sagspapirer, n))
            ),
            Portspørgsmål.Grund => form.Grund,
            Portspørgsmål.Tvivl => form.Tvivl,
            _ => form.Profil is { } profile ? Upper(profile.Navn()) : "",
        };

    public static string Navn(Portspørgsmål question) =>
        question switch
        {
            Portspørgsmål.Anledning => "Anledning",
            Portspørgsmål.Papirer => "Sagens papirer",
            Portspørgsmål.Grund => "Sagligt og relevant",
            Portspørgsmål.Tvivl => "Tvivl",
            _ => "Måden",
        };

    private static string Text(IReadOnlyList<Valgmulighed> choices, string value) =>
        choices.FirstOrDefault(c => c.Value == value)?.Text ?? value;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Planlinjer;

/// <summary>A line came into the information plan.</summary>
public sealed record PlanlinjeTilføjet(
    Guid Id,
    Planansvar Ansvar,
    string Hvad,
    string Formål,
    DateOnly? Frist
) : Hændelse
{
    public override string Type => "planlinje-tilfoejet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"I oplysningsplanen: {Hvad}";
    public override string Tekst => Plantekst.Of(Ansvar, Hvad, Formål, Frist);
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            $"Vi har skrevet ned, hvad vi mangler at vide: {Hvad}",
            $"We have noted what we still need to know: {Hvad}"
        );
}

/// <summary>A line of the plan was changed; both wordings are kept.</summary>
public sealed record PlanlinjeÆndret(Guid Id, string Hvad, string Før, string Efter) : Hændelse
{
    public override string Type => "planlinje-aendret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Oplysningsplanen er ændret: {Hvad}";
    public override string Tekst => $"Før:\n{Før}\n\nNu:\n{Efter}";
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
}

/// <summary>A line was closed because it was provided, or explained away.</summary>
/// <param name="Forklaring">Why the case is informed without it; empty when it was provided.</param>
public sealed record PlanlinjeAfsluttet(Guid Id, string Hvad, string Forklaring) : Hændelse
{
    public override string Type => "planlinje-afsluttet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        Forklaring == "" ? $"Skaffet: {Hvad}" : $"Sagen er oplyst uden: {Hvad}";
    public override string? Tekst => Forklaring == "" ? null : Forklaring;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        Forklaring == ""
            ? new(
                $"Vi har fået det, vi manglede: {Hvad}",
                $"We have received what we needed: {Hvad}"
            )
            : new($"Vi kan klare os uden: {Hvad}", $"We can do without: {Hvad}");
}

/// <summary>A closed line was opened again; what is clarified stays clarified unless somebody says why not.</summary>
public sealed record PlanlinjeGenåbnet(Guid Id, string Hvad, string Fordi) : Hændelse
{
    public override string Type => "planlinje-genaabnet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Åbnet igen: {Hvad}";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new($"Vi skal bruge mere om: {Hvad}", $"We need more about: {Hvad}");
}

/// <summary>A line of the plan in words, for the journal.</summary>
internal static class Plantekst
{
    public static string Of(Planansvar ansvar, string hvad, string formål, DateOnly? frist) =>
        $"{hvad}\nSkaffes af: {(ansvar == Planansvar.Borgeren ? "borgeren" : "os")}\nFormål: {formål}"
        + (frist is { } day ? $"\nFrist: {day.Skrevet()}" : "");

    public static string Of(Planlinje linje) =>
        Of(linje.Ansvar, linje.Hvad, linje.Formål, linje.Frist);
}

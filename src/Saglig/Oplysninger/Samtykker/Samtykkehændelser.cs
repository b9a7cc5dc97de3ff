using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Samtykker;

/// <summary>The citizen consented to our asking a source.</summary>
public sealed record SamtykkeGivet(
    Guid Id,
    string Kilde,
    string Formål,
    DateOnly Givet,
    DateOnly? Udløber
) : Hændelse
{
    public override string Type => "samtykke-givet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Samtykke til at spørge {Kilde}";
    public override string Tekst =>
        $"Formål: {Formål}\nGivet: {Givet.Skrevet()}"
        + (Udløber is { } last ? $"\nGælder til og med: {last.Skrevet()}" : "");
    public override Hjemmel Hjemmel => Love.RTL("§ 11 a, stk. 1");
    public override Tosproget TilBorger =>
        new(
            $"Du har sagt ja til, at vi spørger {Kilde}. Du kan trække dit samtykke tilbage.",
            $"You have agreed that we may ask {Kilde}. You can withdraw your consent."
        );
}

/// <summary>The citizen withdrew a consent; from that day it carries no request.</summary>
public sealed record SamtykkeTrukket(Guid Id, string Kilde, DateOnly Dag) : Hændelse
{
    public override string Type => "samtykke-trukket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Samtykket til at spørge {Kilde} er trukket tilbage";
    public override string Tekst => $"Fra og med den {Dag.Skrevet()}.";
    public override Hjemmel Hjemmel => Love.RTL("§ 11 a, stk. 1");
    public override Tosproget TilBorger =>
        new(
            $"Du har trukket dit samtykke tilbage. Vi må ikke længere spørge {Kilde}.",
            $"You have withdrawn your consent. We may no longer ask {Kilde}."
        );
}

/// <summary>The citizen was asked whether we may ask a source.</summary>
public sealed record SamtykkeØnsket(Guid Id, string Kilde, string Formål, DateOnly? Udløber)
    : Hændelse
{
    public override string Type => "samtykke-oensket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Borgeren er bedt om samtykke til, at vi spørger {Kilde}";
    public override string Tekst =>
        $"Formål: {Formål}"
        + (Udløber is { } last ? $"\nGælder til og med: {last:d. MMMM yyyy}" : "");
    public override Hjemmel Hjemmel => Love.RTL("§ 11 a, stk. 1");
    public override Tosproget TilBorger =>
        new(
            $"Vi beder om lov til at spørge {Kilde}. Du kan svare ja eller nej.",
            $"We ask for permission to ask {Kilde}. You can answer yes or no."
        );
}

/// <summary>The citizen said no.</summary>
public sealed record SamtykkeAfslået(Guid Id, string Kilde) : Hændelse
{
    public override string Type => "samtykke-afslaaet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Borgeren siger nej til, at vi spørger {Kilde}";
    public override string Tekst => "Svaret er givet på Min sag.";
    public override Hjemmel Hjemmel => Love.RTL("§ 11 a, stk. 1");
    public override Tosproget TilBorger =>
        new(
            $"Du har sagt nej til, at vi spørger {Kilde}.",
            $"You have said no to our asking {Kilde}."
        );
}

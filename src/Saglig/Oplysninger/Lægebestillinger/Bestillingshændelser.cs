using Ret;
using Saglig.Sager;
using Saglig.Ui;

namespace Saglig.Oplysninger.Lægebestillinger;

/// <summary>A paper was ordered from a doctor (RTL § 11 a).</summary>
/// <param name="MedBrev">Sent as a letter from here; else it was sent outside the program.</param>
/// <param name="Grundlag">The consent or provision that it rests on, in words.</param>
public sealed record LægebestillingSendt(
    Guid Id,
    string Papir,
    string Læge,
    string Rolle,
    string Spørgsmål,
    string Formål,
    string Grundlag,
    DateOnly Forventet,
    bool MedBrev
) : Hændelse
{
    public override string Type => "laegebestilling-sendt";
    public override Journalart Art => MedBrev ? Journalart.Ud : Journalart.Skridt;
    public override string Titel => $"Bestilt hos {Læge}: {Papir}";
    public override string Tekst =>
        $"""
            Hos: {Læge} ({Rolle})
            Spørgsmål: {Spørgsmål}
            Formål: {Formål}
            Grundlag: {Grundlag}
            Svar ventes: {Forventet.Skrevet()}
            """;
    public override Hjemmel Hjemmel => Love.RTL("§ 11 a");
    public override Tosproget TilBorger =>
        new(
            $"Vi har bedt {Læge} om: {Papir}. Du skal ikke gøre noget.",
            $"We have asked {Læge} for: {Papir}. You need not do anything."
        );
}

/// <summary>A doctor who had not answered was reminded.</summary>
public sealed record LægeRykket(
    Guid Id,
    string Papir,
    string Læge,
    int Nr,
    DateOnly SvarVentes,
    bool MedBrev
) : Hændelse
{
    public override string Type => "laege-rykket";
    public override Journalart Art => MedBrev ? Journalart.Ud : Journalart.Skridt;
    public override string Titel => $"Rykker {Nr} til {Læge}: {Papir}";
    public override string Tekst => $"Svaret ventes nu den {Dates.Full(SvarVentes)}.";
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            $"Vi har rykket {Læge} for svar. Det er ikke dig, vi venter på.",
            $"We have reminded {Læge}. It is not you we are waiting for."
        );
}

/// <summary>The doctor answered; the paper and what it says are tied to the order.</summary>
public sealed record LægesvarModtaget(
    Guid Id,
    string Papir,
    string Læge,
    int DokumentNr,
    Guid Oplysning
) : Hændelse
{
    public override string Type => "laegesvar-modtaget";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Svar fra {Læge}: {Papir}";
    public override string Tekst => $"Svaret står i dokument {DokumentNr}.";
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new($"{Læge} har svaret os: {Papir}.", $"{Læge} has answered us: {Papir}.");
}

/// <summary>An order was cancelled with a reason.</summary>
/// <param name="LægenSvaredeIkke">Because the doctor did not answer; never to be laid to the citizen.</param>
public sealed record LægebestillingAnnulleret(
    Guid Id,
    string Papir,
    string Læge,
    string Fordi,
    bool LægenSvaredeIkke
) : Hændelse
{
    public override string Type => "laegebestilling-annulleret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Bestilling annulleret: {Papir} fra {Læge}";
    public override string Tekst =>
        LægenSvaredeIkke ? $"{Fordi}\nLægen svarede ikke. Det er ikke borgerens forhold." : Fordi;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            $"Vi venter ikke længere på {Papir} fra {Læge}. Det er ikke din skyld.",
            $"We no longer wait for {Papir} from {Læge}. It is not your fault."
        );
}

using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Netkilder;

/// <summary>Why it is saglig and relevant to look, written before anything can be laid on the case (S1-12).</summary>
public sealed record NetopslagBegrundet(
    Guid Id,
    Netkanal Kanal,
    Anledning? Anledning,
    IReadOnlyList<string> Papirer,
    string Grund,
    string Tvivl,
    bool? ÅbenForAlle,
    Netprofil? Profil,
    bool? Kontakt,
    string Instruks
) : Hændelse
{
    public override string Type => "netopslag-begrundet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Begrundet opslag: {Kanal.Navn()}";
    public override string Tekst =>
        string.Join(
            "\n",
            new[]
            {
                $"Anledning: {Anledning?.Navn() ?? "ingen; reglen er sat til side"}",
                Papirer.Count == 0 ? "" : $"Set efter først: {string.Join(", ", Papirer)}",
                $"Sagligt og relevant, fordi: {Grund}",
                $"Tvivl, der ventes ryddet af vejen: {Tvivl}",
                ÅbenForAlle is { } open ? $"Åben for alle: {(open ? "ja" : "nej")}" : "",
                Profil is { } profile ? $"Set {profile.Navn()}" : "",
                Kontakt is { } contact ? $"Kontakt med borgeren: {(contact ? "ja" : "nej")}" : "",
                Instruks == "" ? "" : $"Instruks: {Instruks}",
            }.Where(line => line != "")
        );
    public override Hjemmel Hjemmel => Love.FOB("2011 15-1");
    public override Tosproget TilBorger =>
        new(
            $"Vi har set efter noget om dig et sted, der er åbent for alle: {Kanal.Navn()}. Grunden er: {Grund}",
            $"We have looked for something about you in a place open to all: {Kanal.Navn()}. The reason is: {Grund}"
        );
}

/// <summary>A find was laid on the case as a picture (S1-13). Of a special category nothing is said where others look.</summary>
public sealed record FundJournaliseret(
    Guid Id,
    Netkanal Kanal,
    string Adresse,
    DateTimeOffset Set,
    bool? LoggetInd,
    bool Aktivitet,
    bool AndrePersoner,
    Særlig? Særlig
) : Hændelse
{
    public override string Type => "netfund-journaliseret";
    public override Journalart Art => Journalart.Ind;
    public override string Titel =>
        Særlig is null ? $"{Kind}: {Kanal.Navn()}" : $"{Kind} af særlig karakter";
    public override string? Tekst => Særlig is null ? Nettekst.Of(Adresse, Set, LoggetInd) : null;
    public override Hjemmel Hjemmel => Love.FOB("2011 15-1");

    // The original with other people on it never reaches the citizen; the covered copy does.
    public override Tosproget? TilBorger => AndrePersoner ? null : Nettekst.TilBorger;

    private string Kind =>
        Kanal switch
        {
            Netkanal.Avisartikel => "Avisartikel",
            Netkanal.Læserbrev => "Læserbrev",
            Netkanal.Tip => "Tip",
            _ => "Skærmbillede",
        };
}

/// <summary>A paper that was on the case already was taken in through the gate.</summary>
public sealed record PapirTagetInd(
    Guid Id,
    Netkanal Kanal,
    string Dokument,
    string Adresse,
    DateTimeOffset Set
) : Hændelse
{
    public override string Type => "papir-taget-ind";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Taget ind gennem porten: {Dokument}";
    public override string Tekst => Nettekst.Of(Adresse, Set, null);
    public override Hjemmel Hjemmel => Love.FOB("2011 15-1");
    public override Tosproget TilBorger =>
        new(
            "Vi vil måske bruge et papir, som andre end du har givet os. Du bliver hørt over det først.",
            "We may use a paper that others than you have given us. You will be heard about it first."
        );
}

/// <summary>Other people were covered in a copy of a find; the original stays as it was (S1-15).</summary>
public sealed record FundDækket(Guid Id, int Felter, Udeladelse Efter, string Begrundelse)
    : Hændelse
{
    public override string Type => "netfund-daekket";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => "Kopi, hvor andre er dækket";
    public override string Tekst =>
        $"Dækkede felter: {Felter}\nEfter: {Efter.Navn()}\nFordi: {Begrundelse}";
    public override Hjemmel Hjemmel => Love.FVL("§ 9");
    public override Tosproget TilBorger => Nettekst.TilBorger;

    public override bool MayMoveCase() => false;
}

/// <summary>Nothing more is laid on the case from this look.</summary>
public sealed record NetopslagSluttet(Guid Id, Netkanal Kanal, string Fordi) : Hændelse
{
    public override string Type => "netopslag-sluttet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Opslag sluttet: {Kanal.Navn()}";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.OFL("§ 13");
    public override Tosproget TilBorger =>
        new($"Vi er færdige med at se efter. {Fordi}", $"We have finished looking. {Fordi}");

    public override bool MayMoveCase() => false;
}

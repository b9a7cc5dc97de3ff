using Ret;
using Saglig.Sager;

namespace Saglig.Tilsidesættelser;

/// <summary>A leader set one rule aside in this case.</summary>
public sealed record RegelSatTilSide(string Kode, string Krav, string Paragraf, string Begrundelse)
    : Hændelse
{
    public override string Type => "regel-sat-til-side";
    public override Journalart Art => Journalart.Notat;
    public override string Titel => "En regel er sat til side i sagen";
    public override string Tekst => $"{Krav}\nParagraf: {Paragraf}\nBegrundelse: {Begrundelse}";
    public override Hjemmel Hjemmel => Love.Kommunen("om ledelse");

    public override bool SumsUpCase() => true;
}

/// <summary>The rule counts in the case again.</summary>
public sealed record TilsidesættelseTilbagekaldt(string Kode, string Fordi) : Hændelse
{
    public override string Type => "tilsidesaettelse-tilbagekaldt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "En regel gælder igen i sagen";
    public override string Tekst => $"Reglen {Kode} gælder igen: {Fordi}";
    public override Hjemmel Hjemmel => Love.Kommunen("om ledelse");
}

/// <summary>A caseworker asked the leader to set a rule aside.</summary>
public sealed record TilsidesættelseØnsket(string Kode, string Krav, string Fordi) : Hændelse
{
    public override string Type => "tilsidesaettelse-oensket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Lederen er spurgt om at sætte en regel til side";
    public override string Tekst => $"{Krav}\n{Fordi}";
    public override Hjemmel Hjemmel => Love.Kommunen("om ledelse");

    public override bool SumsUpCase() => true;
}

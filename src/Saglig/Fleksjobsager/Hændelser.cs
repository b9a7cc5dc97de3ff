using Ret;
using Saglig.Sager;

namespace Saglig.Fleksjobsager;

/// <summary>The conditions of the law, the doctor's certificate or the team's and the municipality's papers were written down.</summary>
public sealed record FleksjobforholdGemt(int Udgave, IReadOnlyList<Betingelsessvar> Betingelser)
    : Hændelse
{
    public override string Type => "fleksjobforhold-gemt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Betingelserne for fleksjob er vurderet";
    public override Hjemmel Hjemmel => Love.LAB("§ 118, stk. 1");
    public override string Tekst =>
        string.Join(
            '\n',
            Betingelser.Select(b =>
                $"{b.Kode}: {(b.ErOpfyldt switch { true => "opfyldt", false => "ikke opfyldt", _ => "ikke vurderet" })}. {b.Begrundelse} {string.Join(", ", b.Dokumentation)}".TrimEnd()
            )
        );

    public override bool SumsUpCase() => true;
}

/// <summary>The health coordinator was asked for advice.</summary>
public sealed record RådgivningBestilt(string Spørgsmål, DateOnly Frist) : Hændelse
{
    public override string Type => "raadgivning-bestilt";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => "Anmodning om sundhedskoordinatorens rådgivning";
    public override string Tekst => Spørgsmål;
    public override Hjemmel Hjemmel => Love.Lov1750("om sundhedsfaglig rådgivning");
    public override Tosproget TilBorger =>
        new(
            "Vi har bedt sundhedskoordinatoren om rådgivning.",
            "We have asked the health coordinator for advice."
        );

    public override bool SumsUpCase() => true;
}

/// <summary>The health coordinator's advice came.</summary>
public sealed record RådgivningGivet(string Råd, string Skånehensyn) : Hændelse
{
    public override string Type => "raadgivning-givet";
    public override Journalart Art => Journalart.Ind;
    public override string Titel => "Sundhedskoordinatorens rådgivning";
    public override string Tekst => $"{Råd}\n\nSkånehensyn: {Skånehensyn}";
    public override Hjemmel Hjemmel => Love.Lov1750("om sundhedsfaglig rådgivning");
    public override Tosproget TilBorger =>
        new(
            "Sundhedskoordinatoren har givet sin rådgivning.",
            "The health coordinator has given their advice."
        );

    public override bool SumsUpCase() => true;
}

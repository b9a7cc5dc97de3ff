using Ret;
using Saglig.Sager;

namespace Saglig.Vurderinger.AndenLæsninger;

/// <summary>A colleague was asked to read a paragraph that sets a doctor aside (S4-36).</summary>
public sealed record AndenLæserBedt(Guid Id, string Oplysning, Guid Læser, string Afsnit) : Hændelse
{
    public override string Type => "anden-laeser-bedt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"En kollega er bedt om at læse med: {Oplysning}";
    public override string Tekst => Afsnit;
    public override Hjemmel Hjemmel => Love.Princip("officialprincippet");

    public override bool SumsUpCase() => true;
}

/// <summary>The second reader answered; a reason means that they could not confirm.</summary>
public sealed record AndenLæserSvarede(Guid Id, string Oplysning, string AfvistFordi) : Hændelse
{
    public override string Type => "anden-laeser-svarede";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel =>
        AfvistFordi == ""
            ? $"En kollega har læst med og er enig: {Oplysning}"
            : $"En kollega har læst med og er ikke enig: {Oplysning}";
    public override string? Tekst => AfvistFordi == "" ? null : AfvistFordi;
    public override Hjemmel Hjemmel => Love.Princip("officialprincippet");
    public override Tosproget? TilBorger =>
        AfvistFordi == ""
            ? new(
                "En kollega har læst vores vurdering af lægens papir igennem.",
                "A colleague has read our assessment of the doctor's paper."
            )
            : null;

    public override bool SumsUpCase() => true;
}

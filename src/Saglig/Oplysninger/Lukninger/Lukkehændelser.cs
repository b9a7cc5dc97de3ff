using Ret;
using Saglig.Sager;

namespace Saglig.Oplysninger.Lukninger;

/// <summary>The case was found sufficiently informed (officialprincippet, RTL § 10).</summary>
public sealed record SagenErOplyst(
    DateOnly Dag,
    int Borgerbidrag,
    string UdenBorgerbidragFordi,
    bool PåDetForeliggende
) : Hændelse
{
    public override string Type => "sagen-er-oplyst";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Sagen er oplyst";
    public override string Tekst =>
        string.Join(
            "\n",
            new[]
            {
                $"Fundet oplyst den {Dag.Skrevet()}.",
                $"Bidrag fra borgeren: {Borgerbidrag}.",
                UdenBorgerbidragFordi == "" ? "" : $"Uden bidrag, fordi: {UdenBorgerbidragFordi}",
                PåDetForeliggende ? "Sagen afgøres på det foreliggende grundlag." : "",
            }.Where(line => line != "")
        );
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new("Vi har de oplysninger, vi skal bruge.", "We have the information that we need.");
}

/// <summary>The information phase was opened again.</summary>
public sealed record OplysningGenåbnet(string Fordi) : Hændelse
{
    public override string Type => "oplysning-genaabnet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Sagen skal oplyses mere";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            "Vi skal bruge flere oplysninger, før vi kan gå videre.",
            "We need more information before we can go on."
        );
}

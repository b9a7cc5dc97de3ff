using Ret;
using Saglig.Sager;

namespace Saglig.Forelæggelser;

/// <summary>What others have said was written down.</summary>
/// <param name="Attest">The number in the case of the doctor's certificate; null when it has not come.</param>
/// <param name="Beskrivelse">The number in the case of the collected description; null when it is not written.</param>
public sealed record ForelæggelseGemt(
    int Udgave,
    int? Attest,
    int? Beskrivelse,
    string UdenTeamFordi
) : Hændelse
{
    public override string Type => "forelaeggelse-gemt";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Lægeattest og samlet beskrivelse er skrevet på sagen";
    public override Hjemmel Hjemmel => Love.LOB("§ 9");
    public override string Tekst =>
        string.Join(
            '\n',
            new[]
            {
                Attest is { } attest ? $"LÆ 265: dokument {attest}." : "LÆ 265 er ikke modtaget.",
                Beskrivelse is { } beskrivelse
                    ? $"Samlet beskrivelse: dokument {beskrivelse}."
                    : "Den samlede beskrivelse er ikke skrevet.",
                UdenTeamFordi.Length > 0 ? $"Uden om teamet, fordi: {UdenTeamFordi}" : "",
            }.Where(line => line.Length > 0)
        );

    public override bool SumsUpCase() => true;
}

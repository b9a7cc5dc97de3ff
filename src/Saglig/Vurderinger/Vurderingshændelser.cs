using Ret;
using Saglig.Sager;

namespace Saglig.Vurderinger;

/// <summary>The assessment was signed; its text is the entry's, and is never changed.</summary>
public sealed record VurderingUnderskrevet(
    Guid Id,
    bool Imod,
    string Ordlyd,
    Guid? Erstatter,
    string ErstatterFordi
) : Hændelse
{
    public override string Type => "vurdering-underskrevet";
    public override Journalart Art => Journalart.Intern;
    public override string Titel => "Helhedsvurdering";
    public override string Tekst => Ordlyd;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        Erstatter is null
            ? new(
                "Vi har skrevet en samlet vurdering af din situation.",
                "We have written an overall assessment of your situation."
            )
            : new(
                "Vi har skrevet en ny samlet vurdering af din situation.",
                "We have written a new overall assessment of your situation."
            );

    public override bool SumsUpCase() => true;
}

/// <summary>Work began on an assessment that is to take the place of a signed one.</summary>
public sealed record VurderingSkrivesOm(Guid Erstatter, string Fordi) : Hændelse
{
    public override string Type => "vurdering-skrives-om";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Helhedsvurderingen skrives om";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.RTL("§ 10");
    public override Tosproget TilBorger =>
        new(
            "Vi ser på vores vurdering af din situation igen.",
            "We are looking at our assessment of your situation again."
        );

    public override bool SumsUpCase() => true;
}

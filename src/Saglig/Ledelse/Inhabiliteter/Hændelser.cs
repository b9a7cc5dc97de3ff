using Ret;
using Saglig.Sager;

namespace Saglig.Ledelse.Inhabiliteter;

/// <summary>An employee declared herself disqualified. Why is kept for the leader, not here: it may be about her own family.</summary>
/// <param name="VarSagsbehandler">She handled the case, which now has nobody.</param>
public sealed record InhabilitetErklæret(bool VarSagsbehandler) : Hændelse
{
    public override string Type => "inhabilitet-erklaeret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "En medarbejder har erklæret sig inhabil";
    public override string Tekst =>
        VarSagsbehandler
            ? "Sagens sagsbehandler må ikke længere behandle eller se sagen. Lederen vælger en ny."
            : "Medarbejderen må ikke behandle eller se sagen.";
    public override Hjemmel Hjemmel => Love.FVL("§ 6, stk. 1");
    public override Tosproget? TilBorger =>
        VarSagsbehandler
            ? new(
                "Din sag skal have en ny sagsbehandler. Vi skriver til dig, når den er fundet.",
                "Your case is to have a new caseworker. We will write to you when one is found."
            )
            : null;
}

/// <summary>A leader found that there is no disqualification, or none any more.</summary>
public sealed record InhabilitetOphævet(string Fordi) : Hændelse
{
    public override string Type => "inhabilitet-ophaevet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "En leder har ophævet en inhabilitet";
    public override string Tekst => Fordi;
    public override Hjemmel Hjemmel => Love.FVL("§ 6, stk. 2");
}

using Ret;
using Saglig.Oplysninger;
using Saglig.Sager;

namespace Saglig.Partshøringer;

/// <summary>Whether a piece of information needs a hearing, as the caseworker finds. One ground at most.</summary>
/// <param name="Undtagelse">The exception of FVL § 19 stk. 2 with its reason.</param>
/// <param name="BorgerenVedDet">How we know that the citizen knows that we have it and use it.</param>
/// <param name="IkkeVæsentlig">Why it does not matter.</param>
public sealed record Høringsvalg(
    Høringsundtagelse? Undtagelse = null,
    string BorgerenVedDet = "",
    string IkkeVæsentlig = ""
)
{
    /// <summary>The choice in words, for the journal.</summary>
    public string Skrevet =>
        Undtagelse is { } undtagelse
            ? $"undlades efter FVL § 19, stk. 2, nr. {(int)undtagelse.Nummer}"
        : BorgerenVedDet.Length > 0 ? "borgeren ved, at vi har den og bruger den"
        : IkkeVæsentlig.Length > 0 ? "oplysningen er ikke væsentlig"
        : "borgeren skal høres";

    public string Fordi => Undtagelse?.Begrundelse ?? (BorgerenVedDet + IkkeVæsentlig);
}

/// <summary>Records why a piece of information need not be heard, or that it must be after all.</summary>
public sealed class MarkHøring(SagActs acts, OplysningSql oplysninger, LoadHøringsfakta facts)
{
    /// <param name="version">The piece of information as the writer saw it.</param>
    public Task<HøringResult> Run(SagId sag, OplysningId id, int version, Høringsvalg valg) =>
        acts.Run<HøringResult>(
            sag,
            async act =>
            {
                if (await oplysninger.Find(sag, id) is not { } oplysning)
                    return new HøringResult.Afvist("Oplysningen findes ikke på sagen.");
                if (oplysning.Version != version)
                    return new HøringResult.Afvist(
                        "En kollega har ændret oplysningen imens. Din tekst står her endnu; se oplysningen igennem, og gem igen."
                    );
                if (Refusal(oplysning.Fakta, valg, await facts.For(sag)) is { } why)
                    return new HøringResult.Afvist(why);
                await oplysninger.SetHøringsvalg(
                    sag,
                    id,
                    valg.Undtagelse,
                    valg.BorgerenVedDet,
                    valg.IkkeVæsentlig
                );
                await act.Write(
                    new HøringsvalgTruffet(oplysning.Fakta.NeutralTitel, valg.Skrevet, valg.Fordi)
                );
                return new HøringResult.Gjort();
            }
        );

    /// <summary>Asks the law what the list would say; a ground that does not hold is refused rather than kept without effect.</summary>
    private static string? Refusal(Oplysningsfakta oplysning, Høringsvalg valg, Høringsfakta fakta)
    {
        if (valg == new Høringsvalg())
            return null;
        var med = oplysning with
        {
            Undtagelse = valg.Undtagelse,
            BorgerenVedDetFordi = valg.BorgerenVedDet,
            IkkeVæsentligFordi = valg.IkkeVæsentlig,
        };
        return
            Høringsdækning.For(med, fakta with { Høringer = [] }).Status == Høringsstatus.SkalHøres
            ? "Borgeren skal altid høres over et fund på nettet, når det bruges."
            : null;
    }
}

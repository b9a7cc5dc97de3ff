using Ret;
using Saglig.Sager;

namespace Saglig.Personer.Fuldmagter;

/// <summary>The citizen gave someone a mandate in the case.</summary>
public sealed record FuldmagtGivet(Guid Id, string Hvem, string Omfang, DateOnly Fra, DateOnly? Til)
    : Hændelse
{
    /// <summary>How the authority was told: in writing, on a form, orally.</summary>
    public required string Hvordan { get; init; }

    public override string Type => "fuldmagt-givet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Fuldmagt til {Hvem}";
    public override string Tekst =>
        $"Må: {Omfang}\nFra: {Fra.Skrevet()}"
        + (Til is { } last ? $"\nTil og med: {last.Skrevet()}" : "")
        + $"\nGivet: {Hvordan}";
    public override Hjemmel Hjemmel => Love.FVL("§ 8");
    public override Tosproget TilBorger =>
        new(
            $"Du har givet {Hvem} fuldmagt i sagen. Du kan trække den tilbage.",
            $"You have given {Hvem} a mandate in the case. You can withdraw it."
        );
}

/// <summary>The mandate no longer holds: the citizen took it back, or the representative gave it up.</summary>
public sealed record FuldmagtTrukket(Guid Id, string Hvem, DateOnly Dag) : Hændelse
{
    public override string Type => "fuldmagt-trukket";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Fuldmagten til {Hvem} er trukket tilbage";
    public override string Tekst => $"Fra og med den {Dag.Skrevet()}.";
    public override Hjemmel Hjemmel => Love.FVL("§ 8");
    public override Tosproget TilBorger =>
        new(
            $"{Hvem} har ikke længere fuldmagt i sagen.",
            $"{Hvem} no longer has a mandate in the case."
        );
}

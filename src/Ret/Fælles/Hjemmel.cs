namespace Ret;

/// <summary>En lov eller vejledning, som programmet henviser til: forkortelse, navn og den udgave, der er læst.</summary>
public sealed record Lov(string Forkortelse, string Navn, string Udgave);

/// <summary>
/// Et sted i en lov, som det skrives i et brev: "FVL § 19, stk. 1".
/// Stedet hører til regelens udgave, fordi paragraffer flytter sig, når loven ændres.
/// </summary>
public sealed record Hjemmel(Lov Lov, string Sted)
{
    /// <summary>Kort form til skærm og journal: forkortelse og sted.</summary>
    public override string ToString() => $"{Lov.Forkortelse} {Sted}";

    /// <summary>Lang form til breve: "forvaltningslovens § 19, stk. 1".</summary>
    public string Udskrevet => $"{Lov.Navn} {Sted}";
}

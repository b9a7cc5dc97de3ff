namespace Ret;

/// <summary>En lov eller vejledning, som programmet henviser til: forkortelse, navn og den udgave, der er læst.</summary>
public sealed record Lov(string Forkortelse, string Navn, string Udgave)
{
    /// <summary>Sand for principper, der gælder uden at stå i en lov.</summary>
    public bool ErUskrevet { get; init; }
}

/// <summary>
/// Et sted i en lov, som det skrives i et brev: "FVL § 19, stk. 1".
/// Stedet hører til regelens udgave, fordi paragraffer flytter sig, når loven ændres.
/// </summary>
public sealed record Hjemmel(Lov Lov, string Sted)
{
    /// <summary>Kort form til skærm og journal: forkortelse og sted.</summary>
    public override string ToString() =>
        Lov.ErUskrevet ? $"{Lov.Forkortelse}: {Sted}" : $"{Lov.Forkortelse} {Sted}";

    /// <summary>Lang form til breve: "§ 19, stk. 1, i forvaltningsloven". Et princip skrives med sit navn alene.</summary>
    public string Udskrevet =>
        Lov.ErUskrevet ? Sted
        : Sted.StartsWith('§') || Sted.StartsWith("art.", StringComparison.Ordinal)
            ? $"{Sted}{(Sted.Contains(',') ? "," : "")} i {Lov.Navn}"
        : $"{Lov.Navn} {Sted}";
}

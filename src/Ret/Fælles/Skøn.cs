namespace Ret;

/// <summary>
/// Et skøn: et spørgsmål med de hensyn, der skal overvejes. Har med vilje ingen funktion, fordi et skøn ikke må
/// sættes under regel: programmet kræver et begrundet svar og regner det aldrig ud.
/// </summary>
public sealed record Skøn(
    string Kode,
    Hjemmel Hjemmel,
    string Spørgsmål,
    IReadOnlyList<string> Hensyn
);

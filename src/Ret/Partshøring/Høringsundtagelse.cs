using static Ret.Love;

namespace Ret;

/// <summary>Numrene i FVL § 19, stk. 2.</summary>
public enum Undtagelsesnummer
{
    Nr1 = 1,
    Nr2,
    Nr3,
    Nr4,
    Nr5,
    Nr6,
}

/// <summary>En undtagelse, som den er brugt på én oplysning, med sagsbehandlerens grund.</summary>
public sealed record Høringsundtagelse(Undtagelsesnummer Nummer, string Begrundelse);

/// <summary>En undtagelse i loven: sted og indhold i egne ord.</summary>
/// <param name="ErSlåetOp">Sand, når en åben kilde har bekræftet nummeret. Ordlyden er ikke juridisk bekræftet.</param>
public sealed record Undtagelseshjemmel(
    Undtagelsesnummer Nummer,
    Hjemmel Hjemmel,
    string Tekst,
    bool ErSlåetOp
);

/// <summary>De seks undtagelser fra partshøring i lovens rækkefølge.</summary>
public static class Undtagelser
{
    public static readonly IReadOnlyList<Undtagelseshjemmel> Alle =
    [
        Ny(
            Undtagelsesnummer.Nr1,
            "Det er ubetænkeligt at afgøre sagen, som den ligger.",
            slåetOp: true
        ),
        Ny(
            Undtagelsesnummer.Nr2,
            "En lovbestemt frist for afgørelsen ville blive overskredet.",
            slåetOp: true
        ),
        Ny(
            Undtagelsesnummer.Nr3,
            "Væsentlige offentlige eller private hensyn vejer tungere end borgerens interesse i at vente.",
            slåetOp: false
        ),
        Ny(
            Undtagelsesnummer.Nr4,
            "Borgeren har ikke ret til aktindsigt i oplysningen.",
            slåetOp: true
        ),
        Ny(
            Undtagelsesnummer.Nr5,
            "Afgørelsen rammer en ubestemt kreds, eller høring er forbundet med væsentlige vanskeligheder.",
            slåetOp: false
        ),
        Ny(
            Undtagelsesnummer.Nr6,
            "En anden lov sikrer borgeren adgang til grundlaget og til at udtale sig.",
            slåetOp: false
        ),
    ];

    private static Undtagelseshjemmel Ny(Undtagelsesnummer nummer, string tekst, bool slåetOp) =>
        new(nummer, FVL($"§ 19, stk. 2, nr. {(int)nummer}"), tekst, slåetOp);
}

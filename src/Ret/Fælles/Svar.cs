namespace Ret;

/// <summary>
/// Svaret på én regel: opfyldt, ikke relevant (med grund) eller mangler (med det ene, der skal gøres).
/// Hierarkiet er lukket: der findes ikke andre svar.
/// </summary>
public abstract record Svar
{
    private protected Svar() { }

    /// <summary>Opfyldt, når betingelsen holder; ellers mangler det, som <paramref name="ellers"/> siger.</summary>
    public static Svar Kræv(bool betingelse, string ellers) =>
        betingelse ? new Opfyldt() : new Mangler(ellers);
}

/// <summary>Reglen er overholdt.</summary>
public sealed record Opfyldt(string? Hvorfor = null) : Svar;

/// <summary>Reglen angår ikke denne sag. Grunden vises for sagsbehandleren.</summary>
public sealed record IkkeRelevant(string Fordi) : Svar;

/// <summary>Reglen er ikke overholdt. <paramref name="Hvad"/> siger i én sætning, hvad der skal gøres.</summary>
public sealed record Mangler(string Hvad) : Svar;

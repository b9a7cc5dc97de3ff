using Ret;
using Saglig.Sager;

namespace Saglig.Afgørelser;

/// <summary>A decision was made and its letter sent.</summary>
/// <param name="Nr">The decision's number in the case.</param>
/// <param name="Tilsidesat">The codes of the rules that a leader had set aside.</param>
public sealed record AfgørelseTruffet(
    int Nr,
    Afgørelsestype Ydelse,
    Udfald Udfald,
    IReadOnlyList<string> Tilsidesat
) : Hændelse
{
    /// <summary>Whether a mentor has approved it; the ids stand with the decision.</summary>
    public bool GodkendtAfMentor { get; init; }

    public override string Type => "afgoerelse-truffet";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => $"Afgørelse: {Afgørelsesbrev.Titel(Ydelse, Udfald)}";
    public override Hjemmel Hjemmel => Love.FVL("§§ 22-25");
    public override Tosproget TilBorger =>
        Udfald == Udfald.FuldBevilling
            ? new(
                "Vi har truffet en afgørelse. Du får det, du har søgt om.",
                "We have made a decision. You get what you applied for."
            )
            : new(
                "Vi har truffet en afgørelse og sendt dig et brev. Du kan klage over den.",
                "We have made a decision and sent you a letter. You can complain about it."
            );

    public override bool SumsUpCase() => true;
}

/// <summary>A trainee's draft was put before the mentor (S4-38).</summary>
public sealed record UdkastTilMentor(int Udkast) : Hændelse
{
    public override string Type => "udkast-til-mentor";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Udkast til afgørelse sendt til mentor";
    public override Hjemmel Hjemmel => Love.Kommunen("om oplæring");
}

/// <summary>The mentor sent a draft back with comments (S4-38).</summary>
public sealed record UdkastReturneret(string Kommentar) : Hændelse
{
    public override string Type => "udkast-returneret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => "Udkast til afgørelse sendt tilbage fra mentor";
    public override string Tekst => Kommentar;
    public override Hjemmel Hjemmel => Love.Kommunen("om oplæring");

    public override bool SumsUpCase() => true;
}

using Ret;
using Saglig.Sager;

namespace Saglig.Foranstaltninger;

/// <summary>The conditions of a measure were assessed.</summary>
public sealed record BetingelserVurderet(
    Afgørelsestype Ydelse,
    int Udgave,
    IReadOnlyList<Betingelsessvar> Betingelser
) : Hændelse
{
    public override string Type => "betingelser-vurderet";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Betingelserne for {Ydelse.Navn()} er vurderet";
    public override string Tekst =>
        string.Join(
            '\n',
            Betingelser.Select(b =>
                $"{b.Kode}: {(b.ErOpfyldt switch { true => "opfyldt", false => "ikke opfyldt", _ => "ikke vurderet" })}. {b.Begrundelse} {string.Join(", ", b.Dokumentation)}".TrimEnd()
            )
        );

    public override bool SumsUpCase() => true;
}

using Ret;
using Saglig.Sager;

namespace Saglig.Breve;

/// <summary>A letter went out, when nothing more than that is to be told of it.</summary>
/// <param name="Ekstern">It went to someone outside the case, not to the citizen.</param>
public sealed record BrevSendt(Brevtype Brevtype, string Brevtitel, bool Ekstern) : Hændelse
{
    public override string Type => "brev-sendt";
    public override Journalart Art => Journalart.Ud;
    public override string Titel => Brevtitel;
    public override Hjemmel? Hjemmel =>
        Brevregler.Underskrevet.Prøv(new(Brevtype, "")) is Mangler ? Love.FVL("§ 32 b") : null;
    public override Tosproget TilBorger =>
        Ekstern
            ? new(
                $"Vi har skrevet til andre om din sag: {Brevtitel}",
                $"We have written to others about your case: {Brevtitel}"
            )
            : new(
                $"Vi har sendt dig et brev: {Brevtitel}",
                $"We have sent you a letter: {Brevtitel}"
            );
}

/// <summary>The post brought a letter back; a fact in the case that the authority must act on.</summary>
public sealed record BrevReturneret(string Dokumentnummer, string Modtager, string Grund) : Hændelse
{
    public override string Type => "brev-returneret";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Brevet {Dokumentnummer} kom retur";
    public override string Tekst => $"Brevet til {Modtager} kom tilbage med posten: {Grund}";
    public override Tosproget TilBorger =>
        new(
            $"Vores brev {Dokumentnummer} kom tilbage med posten.",
            $"Our letter {Dokumentnummer} came back in the post."
        );
}

/// <summary>A letter that had come back was sent to its recipient again, at another address.</summary>
public sealed record BrevSendtIgen(string Dokumentnummer, string Modtager) : Hændelse
{
    public override string Type => "brev-sendt-igen";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Brevet {Dokumentnummer} er sendt igen";
    public override string Tekst => $"Brevet er sendt igen til {Modtager}, efter at det kom retur.";
    public override Tosproget TilBorger =>
        new(
            $"Vi har sendt vores brev {Dokumentnummer} igen.",
            $"We have sent our letter {Dokumentnummer} again."
        );
}

/// <summary>A letter that could not be handed over was put in the queue again by a person.</summary>
public sealed record BrevForsøgtIgen(string Dokumentnummer, string Modtager) : Hændelse
{
    public override string Type => "brev-forsoegt-igen";
    public override Journalart Art => Journalart.Skridt;
    public override string Titel => $"Brevet {Dokumentnummer} til {Modtager} sendes igen";
}

using Ret;

namespace Saglig.Personer;

/// <summary>A citizen of the register as the facts that the law judges.</summary>
public static class BorgerFacts
{
    /// <summary>Custody counts until the citizen is 18; who only held custody is nobody's guardian after that.</summary>
    public static Borgerforhold Forhold(this Borger borger) =>
        new()
        {
            Navn = borger.Navn,
            Fødselsdag = Cprnummer.Læs(borger.Cpr) is LæstCpr læst ? læst.Nummer.Fødselsdag : null,
            Død = borger.Død,
            Fraflyttet = borger.Fraflyttet is { } flyttet
                ? new Fraflytning(flyttet, borger.FraflyttetTil ?? "en anden kommune")
                : null,
            Navnebeskyttelse = borger.Adressebeskyttet
                ? new Navnebeskyttelse(DateOnly.MinValue, borger.AdressebeskyttetTil)
                : null,
            FritagetForDigitalPost = borger.FritagetDigitalPost,
            Forældremyndighed = [.. borger.Forældre.Select(f => f.Navn)],
            Værger = borger.VærgeNavn is { Length: > 0 } værge
                ? [new(værge, Værgeomfang.Alle, DateOnly.MinValue)]
                : [],
        };
}

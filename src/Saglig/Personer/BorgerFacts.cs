using Ret;

namespace Saglig.Personer;

/// <summary>A citizen of the register as the facts that the law judges.</summary>
public static class BorgerFacts
{
    /// <summary>A minor's guardian is whoever holds parental authority (værgemålsloven § 2); the register has one field for both.</summary>
    public static Borgerforhold Forhold(this Borger borger, DateOnly dag)
    {
        var forhold = new Borgerforhold
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
        };
        if (borger.VærgeNavn is not { Length: > 0 } værge)
            return forhold;
        return forhold.ErMindreårig(dag)
            ? forhold with
            {
                Forældremyndighed = [værge],
            }
            : forhold with
            {
                Værger = [new(værge, Værgeomfang.Alle, DateOnly.MinValue)],
            };
    }
}

namespace Ret;

/// <summary>De danske navne på det, porten spørger om.</summary>
public static class Netnavne
{
    /// <summary>Anledningen som en sætning i journalen.</summary>
    public static string Navn(this Anledning anledning) =>
        anledning switch
        {
            Anledning.ForholdFraAndre =>
                "andre har fortalt om private forhold, som ikke kan forklares på anden måde",
            Anledning.OffentligFremtræden =>
                "borgeren står selv offentligt frem om noget, der kan have betydning",
            _ => "en faglig undren, som sagens andre oplysninger ikke kan forklare",
        };

    /// <summary>Fx "Facebook" eller "en avisartikel".</summary>
    public static string Navn(this Netkanal kanal) =>
        kanal switch
        {
            Netkanal.Søgemaskine => "en søgemaskine",
            Netkanal.Facebook => "Facebook",
            Netkanal.LinkedIn => "LinkedIn",
            Netkanal.AndetSocialtMedie => "et andet socialt medie",
            Netkanal.Hjemmeside => "en hjemmeside",
            Netkanal.Avisartikel => "en avisartikel",
            Netkanal.Læserbrev => "et læserbrev",
            _ => "et tip",
        };

    /// <summary>Fx "uden at være logget ind".</summary>
    public static string Navn(this Netprofil profil) =>
        profil switch
        {
            Netprofil.UdenProfil => "uden at være logget ind",
            Netprofil.EgenProfil => "med sin egen profil",
            Netprofil.KommunensProfil => "med kommunens profil",
            _ => "med en profil under et andet navn",
        };

    /// <summary>Fx "nogen".</summary>
    public static string Navn(this Bevisværdi værdi) =>
        værdi switch
        {
            Bevisværdi.Stærk => "stærk",
            Bevisværdi.Nogen => "nogen",
            Bevisværdi.Svag => "svag",
            _ => "ingen",
        };

    /// <summary>Fx "klummer og indlæg i en avis".</summary>
    public static string Navn(this Aktivitetsart art) =>
        art switch
        {
            Aktivitetsart.Avisindlæg => "klummer og indlæg i en avis",
            Aktivitetsart.SocialeMedier => "aktivitet på sociale medier",
            Aktivitetsart.Offentlig => "offentlig optræden",
            Aktivitetsart.Forening => "frivilligt arbejde i en forening",
            Aktivitetsart.Tillidshverv => "tillidshverv eller bestyrelse",
            Aktivitetsart.Politik => "politisk arbejde eller hverv",
            _ => "anden frivillig aktivitet",
        };

    /// <summary>Fx "politisk overbevisning".</summary>
    public static string Navn(this Særlig særlig) =>
        særlig switch
        {
            Særlig.Politik => "politisk overbevisning",
            Særlig.Helbred => "helbred",
            Særlig.Fagforening => "medlemskab af fagforening",
            Særlig.Tro => "religion eller filosofi",
            _ => "anden særlig kategori",
        };
}

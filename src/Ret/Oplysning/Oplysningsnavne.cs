namespace Ret;

/// <summary>De danske navne, som skærm, brev og regler bruger om kilder og kategorier.</summary>
public static class Oplysningsnavne
{
    /// <summary>Fx "andre, der kender borgeren".</summary>
    public static string Navn(this Kildeniveau niveau) =>
        niveau switch
        {
            Kildeniveau.Borger => "borgeren selv",
            Kildeniveau.Aktør => "andre, der kender borgeren",
            Kildeniveau.Register => "register",
            _ => "nettet og tip",
        };

    /// <summary>Fx "imod borgeren".</summary>
    public static string Navn(this Retning retning) =>
        retning switch
        {
            Retning.ForBorgeren => "for borgeren",
            Retning.ImodBorgeren => "imod borgeren",
            _ => "hverken for eller imod",
        };

    /// <summary>Fx "faglige kompetencer".</summary>
    public static string Navn(this Kategori kategori) =>
        kategori switch
        {
            Kategori.Helbred => "helbred",
            Kategori.Ressourcer => "ressourcer",
            Kategori.PersonligeKompetencer => "personlige kompetencer",
            Kategori.FagligeKompetencer => "faglige kompetencer",
            Kategori.Praktik => "praktik og arbejdsprøvning",
            Kategori.FrivilligEllerOffentlig => "frivillig eller offentlig aktivitet",
            _ => "andet",
        };

    /// <summary>Fx "egen læge".</summary>
    public static string Navn(this Lægerolle rolle) =>
        rolle switch
        {
            Lægerolle.EgenLæge => "egen læge",
            Lægerolle.Speciallæge => "speciallæge",
            Lægerolle.Sygehus => "sygehus",
            Lægerolle.KliniskFunktion => "klinisk funktion",
            Lægerolle.Sundhedskoordinator => "sundhedskoordinator",
            _ => "kommunens lægekonsulent",
        };

    /// <summary>Fx "anslået".</summary>
    public static string Navn(this Målemetode metode) =>
        metode switch
        {
            Målemetode.EgenOplysning => "borgerens egen oplysning",
            Målemetode.Observeret => "observeret",
            Målemetode.Anslået => "anslået",
            Målemetode.Ukendt => "ukendt",
            _ => "ikke målt",
        };
}

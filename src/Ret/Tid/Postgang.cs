namespace Ret;

/// <summary>
/// Hvornår et brev er fremme. Digital post er fremme, når den er til rådighed for modtageren; papir efter praksis.
/// Praksis er ikke juridisk bekræftet, og den dag, vi ved, at brevet kom frem, går altid forud.
/// </summary>
public static class Postgang
{
    /// <summary>Så mange arbejdsdage regner programmet med, at et papirbrev højst er undervejs.</summary>
    private const int PapirSenest = 5;

    /// <summary>Den tidligste dag, brevet kan være modtaget. Bruges i klagevejledningens "tidligst".</summary>
    public static DateOnly TidligstFremme(DateOnly sendt, Leveringsvej vej) =>
        vej == Leveringsvej.Digital ? sendt : sendt + 1.Arbejdsdage();

    /// <summary>Den dag, brevet må være fremme. Bruges, når borgerens svarfrist regnes ud, så den ikke bliver for kort.</summary>
    public static DateOnly FremmeSenest(DateOnly sendt, Leveringsvej vej) =>
        vej == Leveringsvej.Digital ? sendt : sendt + PapirSenest.Arbejdsdage();
}
